#include "ui/editors/pageeditor.h"

#include "ui/editors/content/imagefield.h"
#include "ui/editors/content/itemdetails.h"
#include "ui/editors/content/pagetree.h"
#include "ui/editors/tr.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

PageEditor::PageEditor(const EditorContext &context, QWidget *parent)
    : VersionedForm<Page>(context, parent)
{
    makeShared();
    addVersions();
    for (VersionColumn *column : columns())
        column->setDatelineShown(false);
    fillParents();
    bindShared();
    keepTranslated(this, [this] { setTexts(); });
}

void PageEditor::makeShared()
{
    m_shared = new FieldGrid(this);
    m_key = new QLineEdit(this);
    m_kind = new QComboBox(this);
    m_sheet = new QComboBox(this);
    m_parent = new QComboBox(this);
    m_inMenu = new QCheckBox(this);
    m_image = new ImageField(newsroomContent(), this);
    makePosition();
    const auto add = [this](QWidget *control, int wide = 1) {
        auto *box = new FieldBox(control, m_shared);
        m_shared->add(box, wide);
        return box;
    };
    m_kindBox = add(m_kind);
    m_parentBox = add(m_parent);
    m_positionBox = add(m_position);
    m_menuBox = add(m_inMenu);
    m_sheetBox = add(m_sheet);
    m_keyBox = add(m_key);
    m_imageBox = add(m_image, 2);
    m_more = addDetails(m_shared);
    connect(m_image, &ImageField::openRequested, this,
            [this](const QString &id) { emit openRequested(ItemKind::Media, id); });
}

void PageEditor::makePosition()
{
    m_position = new QWidget(this);
    m_place = new QLabel(m_position);
    m_up = new QToolButton(m_position);
    m_down = new QToolButton(m_position);
    m_up->setIcon(icon(u"arrow-up"_s));
    m_down->setIcon(icon(u"arrow-down"_s));
    m_position->setFocusProxy(m_up);
    auto *row = new QHBoxLayout(m_position);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaceTiny);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_place, 1);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
}

void PageEditor::bindShared()
{
    const auto parentPart = Part<Page, QString>{
        [](const Page &page) { return page.parent.isNull() ? QString() : page.parent.text(); },
        [](Page &page, const QString &id) { page.parent = PageId::parse(id).value_or(PageId()); }};
    bind({u"kind"_s, {}}, m_kindBox, m_kind, namePart(&Page::kind), [this](const Page &page) {
        return m_kind->itemText(m_kind->findData(QString(enumName(page.kind))));
    });
    bind({u"parent"_s, {}}, m_parentBox, m_parent, parentPart, [this, parentPart](const Page &page) {
        return m_parent->itemText(m_parent->findData(parentPart.get(page)));
    });
    bind({u"inMenu"_s, {}}, m_menuBox, m_inMenu, part(&Page::inMenu));
    bind({u"factSheet"_s, {}}, m_sheetBox, m_sheet, namePart(&Page::sheetPart),
         [this](const Page &page) {
             return m_sheet->itemText(m_sheet->findData(QString(enumName(page.sheetPart))));
         });
    bind({u"key"_s, {}}, m_keyBox, m_key, part(&Page::key));
    bind({u"leadImage"_s, {}}, m_imageBox, m_image, part(&Page::leadImage), [this](const Page &page) {
        const Media *media = newsroomContent().medium(page.leadImage);
        return media ? media->fileName : QString();
    });
    Binding position;
    position.field = {u"position"_s, {}};
    position.show = [this](const Page &) { showPosition(); };
    position.read = [](Page &) {};
    position.words = [this](const Page &page) { return QString::number(placeOf(page) + 1); };
    bind(position, m_positionBox);
}

void PageEditor::setTexts()
{
    setHead(iconName(ItemKind::Page), kindName(ItemKind::Page));
    m_keyBox->setName(Tr::tr("Short name"));
    m_keyBox->setHint(Tr::tr("The same in every language"));
    m_kindBox->setName(Tr::tr("Kind"));
    m_parentBox->setName(Tr::tr("Stands below"));
    m_positionBox->setName(Tr::tr("Place among its neighbors"));
    m_menuBox->setName(Tr::tr("Menu"));
    m_inMenu->setText(Tr::tr("Shown in the menu"));
    m_more->setTitle(Tr::tr("Details"));
    m_imageBox->setName(Tr::tr("Lead image"));
    m_up->setToolTip(Tr::tr("Move up"));
    m_up->setAccessibleName(m_up->toolTip());
    m_down->setToolTip(Tr::tr("Move down"));
    m_down->setAccessibleName(m_down->toolTip());
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(Tr::tr("Page"), QString(enumName(PageKind::Plain)));
    m_kind->addItem(Tr::tr("Press room"), QString(enumName(PageKind::PressRoom)));
    m_kind->setCurrentIndex(m_kind->findData(QString(enumName(value().kind))));
    m_sheetBox->setName(Tr::tr("In the fact sheet"));
    m_sheetBox->setHint(Tr::tr("Its first quotation or its summary, and its first list"));
    const QSignalBlocker still(m_sheet);
    m_sheet->clear();
    m_sheet->addItem(Tr::tr("Nothing of it"), QString(enumName(SheetPart::None)));
    m_sheet->addItem(Tr::tr("As the mission"), QString(enumName(SheetPart::Mission)));
    m_sheet->addItem(Tr::tr("As the goals"), QString(enumName(SheetPart::Goals)));
    m_sheet->addItem(Tr::tr("As the approach"), QString(enumName(SheetPart::Approach)));
    m_sheet->setCurrentIndex(m_sheet->findData(QString(enumName(value().sheetPart))));
    fillParents();
    showPosition();
    m_more->setSummary(pageDetails(value(), newsroomContent()));
}

// Every page but this one and those below it.
void PageEditor::fillParents()
{
    const QSignalBlocker quiet(m_parent);
    m_parent->clear();
    m_parent->addItem(Tr::tr("Nothing: it is at the top"), QString());
    for (const PlacedPage &placed : pageTree(newsroomContent().pages(), value().id)) {
        const QString name =
            newsroomContent().text(placed.page.texts, &LanguageVersion::title, value().source);
        m_parent->addItem(QString(placed.depth * 3, u' ') + (name.isEmpty() ? untitled() : name),
                          placed.page.id.text());
    }
    const QString parent = value().parent.isNull() ? QString() : value().parent.text();
    m_parent->setCurrentIndex(m_parent->findData(parent));
}

QList<Page> PageEditor::siblings() const
{
    return siblingsOf(newsroomContent().pages(), value());
}

qsizetype PageEditor::placeOf(const Page &page) const
{
    const QList<Page> beside = siblingsOf(newsroomContent().pages(), page);
    const auto self = std::find_if(beside.begin(), beside.end(),
                                   [&page](const Page &each) { return each.id == page.id; });
    return std::distance(beside.begin(), self);
}

void PageEditor::showPosition()
{
    const qsizetype place = placeOf(value());
    const qsizetype all = siblings().size();
    m_place->setText(Tr::tr("%1 of %2", "place").arg(place + 1).arg(all));
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place + 1 < all);
}

// Only this page changes, so that undo takes all of it back. Where no number is left between two
// neighbours, all of them get others first, in the same order: nobody sees that.
void PageEditor::move(int by)
{
    std::optional<int> position = positionBeside(siblings(), value().id, by);
    if (!position) {
        const auto saved = context().newsroom.saveAll(spreadAround(siblings(), value().id));
        if (!saved) {
            emit problem(saved.error());
            return;
        }
        position = positionBeside(siblings(), value().id, by);
    }
    Page next = value();
    next.position = position.value_or(next.position);
    change(next, {u"position"_s, {}});
}

int PageEditor::afterAll(const Page &page) const
{
    int last = -1;
    for (const Page &each : newsroomContent().pages()) {
        if (each.parent == page.parent && each.id != page.id)
            last = qMax(last, each.position);
    }
    return last + 1;
}

Page PageEditor::blank(const NewItem &start) const
{
    Page page;
    page.source = newsroomContent().organisation().languages.value(0);
    page.parent = start.parent;
    page.position = afterAll(page);
    if (start.title && !start.title->trimmed().isEmpty()) {
        page.texts[page.source].title = *start.title;
        page.texts[page.source].slug = page.key = slugFromTitle(*start.title);
    }
    return page;
}

void PageEditor::follow(Page &page, const FieldName &field) const
{
    VersionedForm::follow(page, field);
    // The short name is made from the original's title until the page is first saved.
    const QString before = slugFromTitle(value().texts.value(value().source).title);
    if (field.name == "title"_L1 && field.language == page.source && stored().version == 0 &&
        (page.key.isEmpty() || page.key == before))
        page.key = slugFromTitle(page.texts.value(page.source).title);
    if (field.name == "parent"_L1)
        page.position = afterAll(page);
}

void PageEditor::valueChanged()
{
    VersionedForm::valueChanged();
    if (m_parent->property("for").toString() != item()) {
        m_parent->setProperty("for", item());
        fillParents();
    }
    showPosition();
    m_more->setSummary(pageDetails(value(), newsroomContent()));
}

void PageEditor::contentChanged()
{
    VersionedForm::contentChanged();
    fillParents();
    showPosition();
    m_more->setSummary(pageDetails(value(), newsroomContent()));
    m_image->refresh();
}

} // namespace gaceta::ui
