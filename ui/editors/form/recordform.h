#pragma once
// What the forms of the smaller kinds share: a grid of language columns on top, sections of fields
// below, a name per language that the key and the web address follow while they are new.

#include "app/core/slug.h"
#include "ui/editors/form/fieldcontrols.h"
#include "ui/editors/form/formparts.h"
#include "ui/editors/form/valueform.h"
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

// A whole number that may be left out.
template <typename T>
[[nodiscard]] Part<T, std::optional<double>> yearPart(std::optional<int> T::*member)
{
    return {[member](const T &value) {
                return value.*member ? std::optional<double>(*(value.*member)) : std::nullopt;
            },
            [member](T &value, const std::optional<double> &wanted) {
                value.*member = wanted ? std::optional(static_cast<int>(*wanted)) : std::nullopt;
            }};
}

// Several texts, one a line; empty lines are nothing.
template <typename T>
[[nodiscard]] Part<T, QString> linesPart(QStringList T::*member)
{
    return {[member](const T &value) { return (value.*member).join(u'\n'); },
            [member](T &value, const QString &text) {
                value.*member = text.split(u'\n', Qt::SkipEmptyParts);
            }};
}

template <typename T>
class RecordForm : public ValueForm<T>
{
public:
    RecordForm(ItemKind kind, const EditorContext &context, QWidget *parent)
        : ValueForm<T>(context, parent)
        , m_kind(kind)
    {
        if (const Result<Organisation> organisation = context.newsroom.organisation())
            m_languages = organisation->languages;
        keepTranslated(this, [this] { this->setHead(iconName(m_kind), kindName(m_kind)); });
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

    // --- shared fields
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

    // --- fields of a language
    void addColumns()
    {
        m_columns = new LanguageColumns(m_languages);
        m_columns->setLanguageNames([](const LanguageTag &language) { return languageName(language); });
        this->content()->addWidget(m_columns);
    }
    template <typename Text>
    void columnLine(const char *field, QString Text::*member, const FieldWords &words,
                    int recommended = 0)
    {
        const int row = m_columns->addRow();
        for (const LanguageTag &language : m_languages) {
            auto *line = new CountedLineEdit;
            line->setRecommended(recommended);
            FieldBox *box = columnBox(line, words, language);
            this->bind({QLatin1String(field), language}, box, line->edit(),
                       gaceta::ui::part<T, Text>(language, member));
            m_columns->setCell(row, language, box);
        }
    }
    template <typename Text>
    void columnBody(const char *field, QByteArray Text::*member, const FieldWords &words)
    {
        const int row = m_columns->addRow();
        for (const LanguageTag &language : m_languages) {
            auto *body = new BodyEditor;
            body->setMinimumHeight(240);
            FieldBox *box = columnBox(body, words, language);
            this->bind({QLatin1String(field), language}, box, body,
                       gaceta::ui::part<T, Text>(language, member));
            m_columns->setCell(row, language, box);
        }
    }
    template <typename Text>
    void columnText(const char *field, QString Text::*member, const FieldWords &words)
    {
        const int row = m_columns->addRow();
        for (const LanguageTag &language : m_languages) {
            auto *text = new GrowingTextEdit;
            text->setLines(2, 10);
            FieldBox *box = columnBox(text, words, language);
            this->bind({QLatin1String(field), language}, box, static_cast<QPlainTextEdit *>(text),
                       gaceta::ui::part<T, Text>(language, member));
            m_columns->setCell(row, language, box);
        }
    }
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
    QList<LanguageTag> m_languages;
    LanguageColumns *m_columns = nullptr;
};

} // namespace gaceta::ui
