#pragma once
// How RecordForm makes the fields of its languages; included by recordform.h only.

#include "ui/editors/form/recordform.h"
#include "ui/widgets/fields/countedtextedit.h"
#include "ui/widgets/style/theme.h"

#include <QLabel>

namespace gaceta::ui {

template <typename T>
void RecordForm<T>::addColumns()
{
    m_columns = new LanguageColumns(m_languages);
    m_columns->setLanguageNames([](const LanguageTag &language) { return languageName(language); });
    for (const LanguageTag &language : m_languages) {
        auto *heading = new QLabel;
        heading->setFont(typeFont(TypeScale::Strong));
        keepTranslated(heading, [heading, language] { heading->setText(languageName(language)); });
        m_columns->setHeader(language, heading);
    }
    this->content()->addWidget(m_columns);
}

template <typename T>
template <typename Text>
void RecordForm<T>::columnLine(const char *field, QString Text::*member, const FieldWords &words,
                               int recommended)
{
    const int row = m_columns->addRow();
    for (const LanguageTag &language : m_languages) {
        auto *line = new CountedLineEdit;
        line->setRecommended(recommended);
        FieldBox *box = columnBox(line, words, language);
        this->bind({QLatin1String(field), language}, box, line->edit(),
                   gaceta::ui::part<T, Text>(language, member));
        m_columns->setCell(row, language, box);
        if (QLatin1String(field) == QLatin1String("slug") &&
            (m_kind == ItemKind::School || m_kind == ItemKind::SchoolList))
            askAboutFormer(box, line->edit(), language, member);
    }
}

// Below a web address that was public: shall the former one lead on?
template <typename T>
template <typename Text>
void RecordForm<T>::askAboutFormer(FieldBox *box, QLineEdit *line, const LanguageTag &language,
                                   QString Text::*member)
{
    auto *question = new FormerAddress(m_content.newsroom(), m_kind, language);
    box->layout()->addWidget(question);
    typename ValueForm<T>::Binding address;
    address.field = {QStringLiteral("slug"), language};
    address.show = [this, question, language, member](const T &value) {
        question->start(this->item(), this->stored().texts.value(language).*member);
        question->follow(value.texts.value(language).*member);
    };
    address.read = [](T &) {};
    this->bind(address, box);
    this->connect(line, &QLineEdit::textChanged, question, &FormerAddress::follow);
    this->connect(this, &ItemEditor::saved, question, &FormerAddress::apply);
    this->connect(question, &FormerAddress::problem, this, &ItemEditor::problem);
}

template <typename T>
template <typename Text>
void RecordForm<T>::columnParagraph(const char *field, QString Text::*member, const FieldWords &words,
                                    int recommended)
{
    const int row = m_columns->addRow();
    for (const LanguageTag &language : m_languages) {
        auto *paragraph = new CountedTextEdit;
        paragraph->edit()->setLines(1, 5);
        paragraph->setRecommended(recommended);
        FieldBox *box = columnBox(paragraph, words, language);
        this->bind({QLatin1String(field), language}, box, paragraph,
                   paragraphPart<T, Text>(language, member));
        m_columns->setCell(row, language, box);
    }
}

template <typename T>
template <typename Text>
void RecordForm<T>::columnText(const char *field, QString Text::*member, const FieldWords &words)
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

template <typename T>
template <typename Text>
void RecordForm<T>::columnBody(const char *field, QByteArray Text::*member, const FieldWords &words,
                               int height)
{
    const int row = m_columns->addRow();
    for (const LanguageTag &language : m_languages) {
        auto *body = new BodyEditor;
        body->setMinimumHeight(height);
        auto services = std::make_unique<BodyContent>(m_content, language, this);
        services->setFollow(
            [this](ItemKind kind, const QString &id) { emit this->openRequested(kind, id); });
        body->setServices(services.get());
        m_services.push_back(std::move(services));
        m_bodies.append(body);
        FieldBox *box = columnBox(body, words, language);
        this->bind({QLatin1String(field), language}, box, body,
                   gaceta::ui::part<T, Text>(language, member));
        m_columns->setCell(row, language, box);
    }
}

} // namespace gaceta::ui
