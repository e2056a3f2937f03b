#pragma once
// What VersionedForm does; included by versionedform.h only.

#include "ui/editors/versions/versionedform.h"
#include "ui/models/versionrows.h"

namespace gaceta::ui {

template <typename T>
QString VersionedForm<T>::title() const
{
    const QString written = m_content.text(this->value().texts, &LanguageVersion::title, {});
    return written.trimmed().isEmpty() ? untitled() : written.simplified();
}

template <typename T>
void VersionedForm<T>::addVersions()
{
    const QList<LanguageTag> languages = m_content.organisation().languages;
    m_columns = new LanguageColumns(languages, this);
    m_columns->setLanguageNames(&languageName);
    for (const LanguageTag &language : languages)
        m_versions.append(new VersionColumn(m_content, language, this));
    for (VersionColumn *column : std::as_const(m_versions))
        m_columns->setHeader(column->language(), column->header);
    for (int row = 0; !m_versions.isEmpty() && row < m_versions.first()->cells().size(); ++row) {
        const VersionColumn *first = m_versions.first();
        const int place = m_columns->addRow(first->cells().at(row) == first->growingCell() ? 1 : 0);
        for (VersionColumn *column : std::as_const(m_versions))
            m_columns->setCell(place, column->language(), column->cells().at(row));
    }
    for (VersionColumn *column : std::as_const(m_versions)) {
        column->setGrid(m_columns);
        askAboutFormer(column);
        bindColumn(column);
        connectHeader(column);
    }
    this->addAction(m_columns->oneLanguageAction());
    rememberShown(m_columns, this->context().settings);
    this->connect(m_columns, &LanguageColumns::shownChanged, this, [this] { fitWriting(); });
    this->content()->addWidget(m_columns, 1);
    this->setFirstField({QStringLiteral("title"), languages.value(0)});
}

template <typename T>
void VersionedForm<T>::bindColumn(VersionColumn *column)
{
    const LanguageTag language = column->language();
    const auto field = [&](const char *name) { return FieldName{QString::fromLatin1(name), language}; };
    const auto of = [&](auto member) { return part<T>(language, member); };
    this->bind(field("title"), column->titleBox, static_cast<QPlainTextEdit *>(column->title),
               of(&LanguageVersion::title));
    this->bind(field("slug"), column->slugBox, column->slug, of(&LanguageVersion::slug));
    this->bind(field("dateline"), column->datelineBox, column->dateline, of(&LanguageVersion::dateline));
    this->bind(field("summary"), column->summaryBox, column->summary, of(&LanguageVersion::summary));
    this->bind(field("body"), column->bodyBox, column->body, of(&LanguageVersion::body));
    this->bind(field("seoTitle"), column->searchTitleBox, column->searchTitle,
               of(&LanguageVersion::seoTitle));
    this->bind(field("seoDescription"), column->searchDescriptionBox, column->searchDescription,
               of(&LanguageVersion::seoDescription));
    bindAssignment(column);
    column->services.setFollow(
        [this](ItemKind kind, const QString &item) { emit this->openRequested(kind, item); });
    column->search->setOpen(settings::searchFieldsShown.get(this->context().settings));
    this->connect(column->search, &Fold::toggled, this, [this](bool open) {
        settings::searchFieldsShown.set(this->context().settings, open);
        for (const VersionColumn *each : std::as_const(m_versions))
            each->search->setOpen(open);
    });
}

template <typename T>
void VersionedForm<T>::connectHeader(VersionColumn *column)
{
    const LanguageTag language = column->language();
    this->connect(column->header, &VersionHeader::stateWanted, this,
                  [this, language](WorkflowState state) { setState(language, state); });
    this->connect(column->header, &VersionHeader::assignmentWanted, this, [this, column] {
        m_assignmentsOf = column->isAssignmentShown() ? QString() : this->item();
        showAssignments(column);
    });
    this->connect(column->header, &VersionHeader::copyWanted, this,
                  [this, language] { copyFromSource(language); });
    this->connect(column->header, &VersionHeader::confirmWanted, this,
                  [this, language] { confirm(language); });
    this->connect(column, &VersionColumn::confirmWanted, this, [this, language] { confirm(language); });
    this->connect(column->header, &VersionHeader::changesWanted, this,
                  [this, column] { showChanges(column); });
    this->connect(column->header, &VersionHeader::originalWanted, this, [this, language] {
        T next = this->value();
        next.source = language;
        this->change(next);
    });
}

template <typename T>
void VersionedForm<T>::follow(T &value, const FieldName &field) const
{
    if (field.name != QLatin1String("title"))
        return;
    const LanguageVersion &before = this->value().texts.value(field.language);
    LanguageVersion *now = value.texts.find(field.language);
    // An address that is public, or was written by hand, stays.
    if (!now || now->firstPublished.isValid() || now->state == WorkflowState::Published)
        return;
    if (before.slug.isEmpty() || before.slug == slugFromTitle(before.title)) {
        now->slug = slugFromTitle(now->title);
        if (*now == LanguageVersion{})
            value.texts.remove(field.language);
    }
}

template <typename T>
void VersionedForm<T>::valueChanged()
{
    foldDetailsAgain();
    showAssignments(nullptr);
    const T &value = this->value();
    for (VersionColumn *column : std::as_const(m_versions)) {
        const LanguageTag language = column->language();
        const TranslationState translation = translationState(value.texts, language, value.source);
        const LanguageVersion &text = value.texts.value(language);
        column->header->show(
            {text.state, translation, value.source,
             assignmentText(text.assignee, text.due,
                            this->context().clock.now().toTimeZone(m_content.timeZone()).date()),
             stepsOf(language)});
        column->describe(this->item(), text, this->stored().texts.value(language));
        column->services.setDay(dayOfFacts(value));
        if (translation != TranslationState::Outdated)
            column->hideChanges();
    }
}

template <typename T>
void VersionedForm<T>::adopt(T &remembered, const T &saved) const
{
    ValueForm<T>::adopt(remembered, saved);
    for (auto &[language, version] : remembered.texts) {
        const LanguageVersion *known = saved.texts.find(language);
        if (!known)
            continue;
        if (known->firstPublished.isValid())
            version.firstPublished = known->firstPublished;
        version.edited = known->edited;
    }
}

template <typename T>
void VersionedForm<T>::reveal(const FieldName &field)
{
    if (!field.language.isNull())
        m_columns->showLanguage(field.language);
    if (field.name == QLatin1String("assignee") || field.name == QLatin1String("due")) {
        m_assignmentsOf = this->item();
        showAssignments(nullptr);
    }
    const FieldBox *wanted = this->box(field);
    openDetailsOf(wanted);
    for (VersionColumn *column : std::as_const(m_versions)) {
        if (column->search->content()->isAncestorOf(wanted))
            column->search->setOpen(true);
    }
}

template <typename T>
void VersionedForm<T>::contentChanged()
{
    for (VersionColumn *column : std::as_const(m_versions))
        column->body->refreshReferences();
}

template <typename T>
void VersionedForm<T>::confirm(const LanguageTag &language)
{
    T next = this->value();
    next.texts[language].basis = {next.source, paragraphHashes(next.texts.value(next.source)), false};
    this->change(next);
}

template <typename T>
void VersionedForm<T>::showChanges(VersionColumn *column)
{
    const T &value = this->value();
    const TranslationBasis basis = value.texts.value(column->language()).basis;
    const auto before = versionOfBasis(m_content.newsroom(), this->itemKind(), this->item(), basis);
    column->showChanges(sourceChanges(before, value.texts.value(basis.source), basis), basis.source);
    m_columns->showLanguage(column->language());
}

} // namespace gaceta::ui
