#include "app/site/factsheet/pdffinish.h"

#include "app/site/factsheet/artifactmarker.h"
#include "app/site/template/values.h"
#include "app/site/tr.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace gaceta::site {

namespace {

using Object = QPDFObjectHandle;

std::string metadata(const PdfFacts &facts)
{
    const auto single = [](const char *name, const std::string &text) {
        return std::string("<") + name + '>' + escaped(text) + "</" + name + '>';
    };
    const auto inAny = [](const char *name, const std::string &text) {
        return std::string("<") + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) +
               "</rdf:li></rdf:Alt></" + name + '>';
    };
    const auto listed = [](const char *name, const char *kind, const std::string &text) {
        return std::string("<") + name + "><rdf:" + kind + "><rdf:li>" + escaped(text) +
               "</rdf:li></rdf:" + kind + "></" + name + '>';
    };
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
           " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">" +
           single("pdfuaid:part", "1") + inAny("dc:title", facts.title) +
           listed("dc:creator", "Seq", facts.author) + listed("dc:language", "Bag", facts.language) +
           single("xmp:CreateDate", facts.date) + single("xmp:ModifyDate", facts.date) +
           single("xmp:CreatorTool", "Gaceta") +
           "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

void addCatalog(QPDF &pdf, const PdfFacts &facts)
{
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(facts.language));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    Object stream = Object::newStream(&pdf, metadata(facts));
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", stream);
}

// In the order of the document. Structures are shallow: cairo made this one from our own tags.
class Alternatives final
{
public:
    explicit Alternatives(const std::vector<std::string> &texts)
        : m_texts(texts)
    {
    }

    void addBelow(Object element)
    {
        if (!element.isDictionary())
            return;
        if (element.getKey("/S").isNameAndEquals("/Figure") && m_next < m_texts.size())
            element.replaceKey("/Alt", Object::newUnicodeString(m_texts[m_next++]));
        Object kids = element.getKey("/K");
        if (!kids.isArray())
            return addBelow(kids);
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            addBelow(kids.getArrayItem(i));
    }

private:
    const std::vector<std::string> &m_texts;
    size_t m_next = 0;
};

void addToPages(QPDF &pdf)
{
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Object dictionary = page.getObjectHandle();
        dictionary.replaceKey("/Tabs", Object::newName("/S"));
        page.addContentTokenFilter(std::make_shared<ArtifactMarker>());
        for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations("/Link")) {
            Object link = annotation.getObjectHandle();
            Object target =
                link.getKey("/A").isDictionary() ? link.getKey("/A").getKey("/URI") : Object::newNull();
            if (target.isString())
                link.replaceKey("/Contents", target);
            link.replaceKey("/F", Object::newInteger(4)); // printed
        }
    }
}

} // namespace

Result<std::string> finishPdf(const std::string &pdf, const PdfFacts &facts)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("fact sheet", pdf.data(), pdf.size());
        addCatalog(document, facts);
        Alternatives(facts.alternatives).addBelow(document.getRoot().getKey("/StructTreeRoot"));
        addToPages(document);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return std::string(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
    } catch (const std::exception &problem) {
        return failure(
            ErrorCode::Internal,
            Tr::tr("The fact sheet could not be made: %1").arg(QString::fromUtf8(problem.what())));
    }
}

} // namespace gaceta::site
