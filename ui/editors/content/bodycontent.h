#pragma once
// What the body in one language asks of the newsroom: values of chips, names of blocks, pictures, and
// what to link to or put in.

#include "ui/editors/content/newsroomcontent.h"
#include "ui/widgets/richtext/bodyservices.h"

#include <QPointer>

class QWidget;

namespace gaceta::ui {

class BodyContent final : public BodyServices
{
public:
    // `form` is what dialogs stand before. The content outlives this.
    BodyContent(const NewsroomContent &content, const LanguageTag &language, QWidget *form);

    // The day whose values chips print, as the site does; invalid: the latest.
    void setDay(const QDate &day) { m_day = day; }
    void setFollow(std::function<void(ItemKind, const QString &)> follow)
    {
        m_follow = std::move(follow);
    }

    [[nodiscard]] QString factText(const QString &reference) const override;
    [[nodiscard]] QString blockTitle(const QString &reference) const override;
    [[nodiscard]] QImage image(const QString &url, int widest) const override;

    void askLink(const BodyLink &current, BodyAnswer<BodyLink> answer) override;
    void askImage(const BodyImage &current, BodyAnswer<BodyImage> answer) override;
    void askFact(const QString &current, BodyAnswer<QString> answer) override;
    void askBlock(const QString &current, BodyAnswer<QString> answer) override;
    void takeFiles(const QMimeData &data, BodyAnswer<BodyFiles> answer) override;
    void follow(const QString &target) override;

private:
    const NewsroomContent &m_content;
    LanguageTag m_language;
    QPointer<QWidget> m_form;
    QDate m_day;
    std::function<void(ItemKind, const QString &)> m_follow;
};

} // namespace gaceta::ui
