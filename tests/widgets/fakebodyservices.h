#pragma once
// Services that know one statistic, one block and one image, and answer questions with what they were
// told to.

#include "ui/widgets/richtext/bodyservices.h"

class FakeBodyServices final : public gaceta::ui::BodyServices
{
public:
    QString factText(const QString &reference) const override
    {
        return reference == QStringLiteral("stat:rate") ? QStringLiteral("87.5 %") : QString();
    }
    QString blockTitle(const QString &reference) const override
    {
        return reference == QStringLiteral("schools:ours") ? QStringLiteral("Schools: Our schools")
                                                           : QString();
    }
    QImage image(const QString &url, int widest) const override
    {
        if (url != QStringLiteral("gaceta:media/1"))
            return {};
        QImage made(std::min(widest, 300), 120, QImage::Format_RGB32);
        made.fill(QColor(60, 120, 160));
        return made;
    }
    void askLink(const gaceta::ui::BodyLink &current,
                 gaceta::ui::BodyAnswer<gaceta::ui::BodyLink> answer) override
    {
        askedLink = current;
        answer(link);
    }
    void askImage(const gaceta::ui::BodyImage &,
                  gaceta::ui::BodyAnswer<gaceta::ui::BodyImage> answer) override
    {
        answer(picture);
    }
    void askFact(const QString &, gaceta::ui::BodyAnswer<QString> answer) override
    {
        answer(QStringLiteral("stat:rate"));
    }
    void askBlock(const QString &, gaceta::ui::BodyAnswer<QString> answer) override
    {
        answer(QStringLiteral("schools:ours"));
    }
    void takeFiles(const QMimeData &, gaceta::ui::BodyAnswer<gaceta::ui::BodyFiles> answer) override
    {
        if (answersLater)
            later = answer;
        else
            answer(files);
    }
    void follow(const QString &target) override { followed = target; }

    gaceta::ui::BodyLink link;
    gaceta::ui::BodyLink askedLink;
    gaceta::ui::BodyImage picture{QStringLiteral("gaceta:media/1"), QStringLiteral("A class"), {}};
    QString followed;
    gaceta::ui::BodyFiles files;
    bool answersLater = false;
    gaceta::ui::BodyAnswer<gaceta::ui::BodyFiles> later;
};
