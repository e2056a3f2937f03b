#include "ui/window/recentfilerow.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static QString folderText(const QFileInfo &file)
{
    const QString folder = file.absolutePath();
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(
        folder.startsWith(home + u'/') || folder == home ? u'~' + folder.mid(home.size()) : folder);
}

RecentFileRow::RecentFileRow(const QString &path, QWidget *parent)
    : QWidget(parent)
{
    const QFileInfo file(path);
    const bool there = file.exists();
    auto *open = new QPushButton(file.completeBaseName().replace(u'&', u"&&"_s), this);
    setLook(open, Look::Quiet);
    open->setEnabled(there);
    open->setToolTip(QDir::toNativeSeparators(path));
    open->setAccessibleName(Tr::tr("Open %1").arg(file.completeBaseName()));
    auto *place = new QLabel(
        there ? folderText(file) : Tr::tr("Not there any more: %1").arg(folderText(file)), this);
    setLook(place, Look::Muted);
    auto *remove = new QToolButton(this);
    remove->setIcon(icon(u"close"_s, IconTint::Muted));
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(Tr::tr("Take it off this list; the file stays"));
    remove->setAccessibleName(Tr::tr("Take %1 off the list").arg(file.completeBaseName()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spaceTiny, 2, spaceTiny, 2);
    row->setSpacing(space);
    if (!there) {
        auto *sign = new QLabel(this);
        sign->setPixmap(
            icon(u"missing"_s, IconTint::Warning).pixmap(QSize(16, 16), devicePixelRatioF()));
        row->addWidget(sign);
    }
    row->addWidget(open);
    row->addWidget(place, 1);
    row->addWidget(remove);
    connect(open, &QPushButton::clicked, this, &RecentFileRow::chosen);
    connect(remove, &QToolButton::clicked, this, &RecentFileRow::removed);
}

} // namespace gaceta::ui
