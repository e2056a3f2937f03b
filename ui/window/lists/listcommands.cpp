#include "ui/window/lists/listcommands.h"

#include "ui/window/tr.h"

#include <QLocale>
#include <QProgressDialog>
#include <QScopedValueRollback>
#include <QSet>

namespace gaceta::ui {

using editing::BulkTick;
using editing::Direction;
using editing::ItemName;
using window::Tr;

static constexpr qsizetype atOnce = 40;    // entries; more are changed beside the window
static constexpr int progressAfter = 400;  // ms
static constexpr qsizetype mostSteps = 50; // remembered
static constexpr int progressSteps = 1000; // of the bar

ListCommands::ListCommands(editing::Newsroom &newsroom, editing::NewsroomContext context,
                           QWidget *window)
    : QObject(window)
    , m_newsroom(newsroom)
    , m_context(std::move(context))
    , m_window(window)
{
    connect(&newsroom, &editing::Newsroom::changed, this, &ListCommands::hear);
    connect(&m_runner, &jobs::JobRunner::finished, this, &ListCommands::finish);
    connect(&m_runner, &jobs::JobRunner::progressed, this, [this](double part) {
        if (m_progress)
            m_progress->setValue(static_cast<int>(part * progressSteps));
    });
}

static QString trashedSentence(qsizetype count)
{
    return count == 1 ? Tr::tr("Moved to the trash.")
                      : Tr::tr("%n item(s) moved to the trash.", nullptr, static_cast<int>(count));
}

// A form throws away what it shows by itself; that is taken back here as well.
void ListCommands::hear(const editing::Change &change)
{
    if (change.type == editing::ChangeType::Trashed && !m_working) {
        push({trashedSentence(1), {{change.kind, change.item}}, {}, {}});
        emit done(m_steps.last().sentence);
    } else if (change.type == editing::ChangeType::Deleted) {
        const ItemName gone{change.kind, change.item};
        for (qsizetype i = m_steps.size() - 1; i >= 0; --i) {
            Step &step = m_steps[i];
            if (step.trashed.removeAll(gone) == 0 || !step.trashed.isEmpty())
                continue;
            m_steps.removeAt(i);
            m_place -= i < m_place ? 1 : 0;
        }
        emit changed();
    }
}

void ListCommands::push(const Step &step)
{
    m_steps.resize(m_place);
    m_steps.append(step);
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    m_place = m_steps.size();
    emit changed();
}

void ListCommands::trash(const QList<ItemName> &items)
{
    const QScopedValueRollback working(m_working, true);
    if (const Result<> moved = m_newsroom.trashAll(items); !moved)
        return emit problem(moved.error());
    push({trashedSentence(items.size()), items, {}, {}});
    emit done(m_steps.last().sentence);
}

static QString editedSentence(const editing::BulkResult &result)
{
    const QString changed =
        Tr::tr("%n entry(s) changed.", nullptr, static_cast<int>(result.changes.size()));
    if (result.refused == 0)
        return changed;
    return changed + u' ' +
           Tr::tr("%n text(s) stay as they are: their state does not lead there.", nullptr,
                  result.refused);
}

void ListCommands::edit(const QList<EntryId> &entries, const editing::BulkEdit &edit)
{
    if (entries.isEmpty() || isBusy())
        return;
    const auto found = std::make_shared<editing::BulkResult>();
    run(
        entries.size(),
        [entries, edit, found](editing::Newsroom &newsroom, const BulkTick &tick) -> Result<> {
            Result<editing::BulkResult> result = editing::editInBulk(newsroom, entries, edit, tick);
            if (!result)
                return failure(result.error());
            *found = std::move(*result);
            return {};
        },
        [this, found] {
            if (found->changes.isEmpty()) {
                emit undone(found->refused == 0 ? Tr::tr("There was nothing to change.")
                                                : editedSentence(*found));
                return;
            }
            push({editedSentence(*found), {}, found->changes, {}, found->changes.size()});
            emit done(m_steps.last().sentence);
        });
}

void ListCommands::replace(const editing::ReplacementOrder &order)
{
    QSet<QString> items;
    for (const editing::TextHit &hit : order.hits)
        items.insert(hit.item);
    if (items.isEmpty() || isBusy())
        return;
    const auto texts = std::make_shared<editing::ReplacedTexts>();
    run(
        items.size(),
        [order, texts](editing::Newsroom &newsroom, const BulkTick &) -> Result<> {
            Result<editing::ReplacedTexts> made = editing::saveReplacement(newsroom, order);
            if (!made)
                return failure(made.error());
            *texts = std::move(*made);
            return {};
        },
        [this, texts, places = int(order.hits.size()), size = items.size()] {
            push({Tr::tr("%n place(s) were replaced.", nullptr, places), {}, {}, texts, size});
            emit done(m_steps.last().sentence);
        });
}

void ListCommands::moveToDay(const editing::DayPlace &place, const QDate &day)
{
    if (isBusy())
        return;
    const QScopedValueRollback working(m_working, true);
    const Result<editing::DayMove> move = editing::moveToDay(m_newsroom, place, day);
    if (!move)
        return emit problem(move.error());
    if (move->before == move->after)
        return;
    push({Tr::tr("Moved to %1.").arg(QLocale().toString(day, QLocale::LongFormat)),
          {},
          {},
          {},
          1,
          *move});
    emit done(m_steps.last().sentence);
}

void ListCommands::undo()
{
    if (canUndo())
        move(true);
}

void ListCommands::redo()
{
    if (canRedo())
        move(false);
}

void ListCommands::move(bool back)
{
    const Step step = m_steps.at(back ? m_place - 1 : m_place);
    run(
        step.size,
        [step, back](editing::Newsroom &newsroom, const BulkTick &tick) -> Result<> {
            if (!step.trashed.isEmpty())
                return back ? newsroom.restoreAll(step.trashed) : newsroom.trashAll(step.trashed);
            const Direction direction = back ? Direction::Back : Direction::Again;
            if (step.day)
                return editing::repeatDayMove(newsroom, *step.day, direction);
            return step.texts ? editing::repeatReplacement(newsroom, *step.texts, direction)
                              : editing::repeatInBulk(newsroom, step.changes, direction, tick);
        },
        [this, step, back] {
            m_place += back ? -1 : 1;
            emit changed();
            if (!back)
                emit done(step.sentence);
            else if (step.trashed.isEmpty())
                emit undone(Tr::tr("Undone: as it was before."));
            else
                emit undone(Tr::tr("%n item(s) back from the trash.", nullptr,
                                   static_cast<int>(step.trashed.size())));
            if (back && step.trashed.size() == 1)
                emit restored(step.trashed.first().kind, step.trashed.first().item);
        });
}

void ListCommands::run(qsizetype entries, const Work &work, const std::function<void()> &then)
{
    m_then = then;
    if (entries <= atOnce) {
        const QScopedValueRollback working(m_working, true);
        return finish(work(m_newsroom, {}));
    }
    m_progress = new QProgressDialog(Tr::tr("Changing %n entry(s)…", nullptr, static_cast<int>(entries)),
                                     Tr::tr("Stop"), 0, progressSteps, m_window);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(progressAfter);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, &m_runner, &jobs::JobRunner::cancel);
    m_runner.start([path = m_newsroom.path(), context = m_context, work,
                    entries](jobs::Progress &progress) -> Result<> {
        const auto newsroom = editing::Newsroom::open(path, context);
        if (!newsroom)
            return failure(newsroom.error());
        return work(**newsroom, [&](int done) {
            progress.advanceTo(double(done) / double(entries));
            return !progress.isCancelled();
        });
    });
    emit changed();
}

void ListCommands::finish(const Result<> &result)
{
    if (m_progress) {
        m_progress->disconnect(&m_runner);
        m_progress->deleteLater();
        m_progress = nullptr;
        m_newsroom.lookAtFile();
    }
    const std::function<void()> then = std::exchange(m_then, {});
    if (result)
        then();
    else if (result.error().code == ErrorCode::Cancelled)
        emit undone(result.error().message);
    else
        emit problem(result.error());
    emit changed();
}

} // namespace gaceta::ui
