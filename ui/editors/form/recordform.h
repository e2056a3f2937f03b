#pragma once
// What the forms of the smaller kinds share: a grid of language columns on top, sections of fields
// below, a name per language that the key and the web address follow while they are new.

#include "app/core/slug.h"
#include "ui/editors/content/bodycontent.h"
#include "ui/editors/content/formeraddress.h"
#include "ui/editors/form/countedcontrols.h"
#include "ui/editors/form/fieldcontrols.h"
#include "ui/editors/form/formparts.h"
#include "ui/editors/form/valueform.h"
#include "ui/editors/form/valueparts.h"
#include "ui/models/names.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/fields/countedlineedit.h"
#include "ui/widgets/fields/growingtextedit.h"
#include "ui/widgets/fields/optionalnumberedit.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/languagecolumns.h"

#include <QVBoxLayout>

namespace gaceta::ui {

// The least width of a field in a section.
inline constexpr int fieldWidth = 280;

template <typename T>
class RecordForm : public ValueForm<T>
{
public:
    RecordForm(ItemKind kind, const EditorContext &context, QWidget *parent)
        : ValueForm<T>(context, parent)
        , m_kind(kind)
        , m_content(context.newsroom)
        , m_languages(m_content.organisation().languages)
    {
        keepTranslated(this, [this] { this->setHead(iconName(m_kind), kindName(m_kind)); });
        this->connect(&m_content, &NewsroomContent::changed, this, [this] { contentChanged(); });
    }

    // The bodies live longer than what they ask.
    ~RecordForm() override
    {
        for (BodyEditor *body : std::as_const(m_bodies))
            body->setServices(nullptr);
    }

    [[nodiscard]] ItemKind itemKind() const final { return m_kind; }
    [[nodiscard]] QString title() const final
    {
        for (const LanguageTag &language : m_languages) {
            if (const QString name = nameIn(this->value(), language); !name.isEmpty())
                return name;
        }
        return untitled();
    }
    [[nodiscard]] QList<QAction *> formActions() const override
    {
        return m_columns ? QList{m_columns->oneLanguageAction()} : QList<QAction *>{};
    }

protected:
    [[nodiscard]] virtual QString nameIn(const T &value, const LanguageTag &language) const = 0;
    [[nodiscard]] T blank(const NewItem &start) const override
    {
        T value;
        if (start.title && !m_languages.isEmpty())
            setName(value, m_languages.first(), *start.title);
        return value;
    }
    virtual void setName(T &value, const LanguageTag &language, const QString &name) const
    {
        Q_UNUSED(value)
        Q_UNUSED(language)
        Q_UNUSED(name)
    }
    void reveal(const FieldName &field) override
    {
        if (m_columns && !field.language.isNull())
            m_columns->showLanguage(field.language);
    }

    [[nodiscard]] const QList<LanguageTag> &languages() const { return m_languages; }
    [[nodiscard]] const NewsroomContent &newsroomContent() const { return m_content; }
    // Choices, chips and pictures may be others.
    virtual void contentChanged()
    {
        for (BodyEditor *body : std::as_const(m_bodies))
            body->refreshReferences();
    }

    // --- shared fields
    // A heading with fields below it: two side by side in a pane of the usual width, four in a wide one.
    [[nodiscard]] FieldGrid *section(const Wording &title)
    {
        FieldGrid *grid = addSection(this->content(), title);
        grid->setColumnWidth(fieldWidth);
        grid->setEven(true);
        return grid;
    }
    template <typename Widget, typename V>
    FieldBox *put(FieldGrid *grid, const char *field, Widget *control, const Part<T, V> &part,
                  const FieldWords &words, int columns = 1)
    {
        FieldBox *box = wordedBox(control, words);
        this->bind({QLatin1String(field), {}}, box, control, part);
        grid->add(box, columns);
        return box;
    }
    FieldBox *putLine(FieldGrid *grid, const char *field, QString T::*member, const FieldWords &words,
                      int columns = 1)
    {
        return put(grid, field, new QLineEdit, gaceta::ui::part(member), words, columns);
    }
    FieldBox *putText(FieldGrid *grid, const char *field, const Part<T, QString> &part,
                      const FieldWords &words)
    {
        return put(grid, field, static_cast<QPlainTextEdit *>(new GrowingTextEdit), part, words, 0);
    }

    // --- fields of a language; the same rows in every column
    void addColumns();
    template <typename Text>
    void columnLine(const char *field, QString Text::*member, const FieldWords &words,
                    int recommended = 0);
    template <typename Text>
    void askAboutFormer(FieldBox *box, QLineEdit *line, const LanguageTag &language,
                        QString Text::*member);
    // One paragraph that may take several lines.
    template <typename Text>
    void columnParagraph(const char *field, QString Text::*member, const FieldWords &words,
                         int recommended);
    template <typename Text>
    void columnText(const char *field, QString Text::*member, const FieldWords &words);
    template <typename Text>
    void columnBody(const char *field, QByteArray Text::*member, const FieldWords &words,
                    int height = 240);
    [[nodiscard]] LanguageColumns *columns() const { return m_columns; }
    [[nodiscard]] static FieldBox *columnBox(QWidget *control, const FieldWords &words,
                                             const LanguageTag &language)
    {
        FieldBox *box = wordedBox(control, words);
        keepTranslated(box, [box, language] { box->setSubject(languageName(language)); });
        return box;
    }

    // The web address of that language, and the key, follow the name until they have been saved.
    template <typename Text>
    void followName(T &next, const LanguageTag &language, QString Text::*name,
                    QString Text::*slug = nullptr) const
    {
        const QString former = slugFromTitle(this->value().texts.value(language).*name);
        const QString now = slugFromTitle(next.texts.value(language).*name);
        if (this->stored().key.isEmpty() && language == m_languages.value(0) &&
            (next.key.isEmpty() || next.key == former))
            next.key = now;
        if (!slug || !(this->stored().texts.value(language).*slug).isEmpty())
            return;
        const QString address = next.texts.value(language).*slug;
        if (!address.isEmpty() && address != former)
            return;
        next.texts[language].*slug = now;
        if (next.texts.value(language) == Text{})
            next.texts.remove(language);
    }

private:
    ItemKind m_kind;
    NewsroomContent m_content;
    QList<LanguageTag> m_languages;
    LanguageColumns *m_columns = nullptr;
    QList<BodyEditor *> m_bodies;
    std::vector<std::unique_ptr<BodyContent>> m_services;
};

} // namespace gaceta::ui

#include "ui/editors/form/recordformcolumns.h"
