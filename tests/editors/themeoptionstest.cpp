#include "ui/editors/organisation/themeoptions.h"
#include "app/site/themes/themestarter.h"
#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

// The theme of the site is chosen in the form of the organisation, with what it offers.
class ThemeOptionsTest final : public QObject
{
    Q_OBJECT

private:
    static QComboBox *themeField(ui::ItemEditor &form)
    {
        return qobject_cast<QComboBox *>(focusField(form, "theme"));
    }

private slots:
    void aThemeIsChosenWithItsOptions()
    {
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        QComboBox *theme = themeField(*form);
        QVERIFY(theme);
        QCOMPARE(theme->currentIndex(), 0);
        auto *options = form->findChild<ui::ThemeOptions *>();
        QVERIFY(options->findChildren<QCheckBox *>().isEmpty());
        theme->setCurrentIndex(theme->findData(u"broadsheet"_s));
        auto *dropCap = options->findChild<QCheckBox *>();
        QVERIFY(dropCap && dropCap->isChecked());
        QVERIFY(!dropCap->text().isEmpty() && dropCap->text() != u"drop_cap"_s);
        dropCap->click();
        options->findChild<QSpinBox *>()->setValue(110);
        QVERIFY(form->save().has_value());
        const Organisation stored = *fixture.fixture.newsroom().organisation();
        QCOMPARE(stored.theme, u"broadsheet"_s);
        QCOMPARE(stored.themeOptions,
                 QList<ThemeChoice>({{u"drop_cap"_s, u"false"_s}, {u"text_size"_s, u"110"_s}}));
    }

    // Whatever the theme has by itself may change with it.
    void theThemesOwnValueIsNotRemembered()
    {
        ui::ThemeOptions options;
        options.show(u"broadsheet"_s, {{u"text_size"_s, u"110"_s}});
        auto *size = options.findChild<QSpinBox *>();
        QCOMPARE(size->value(), 110);
        size->setValue(100);
        QVERIFY(options.chosen().isEmpty());
    }

    void undoBringsTheFormerThemeWithItsOptions()
    {
        EditorFixture fixture;
        Organisation organisation = *fixture.fixture.newsroom().organisation();
        organisation.theme = u"broadsheet"_s;
        organisation.themeOptions = {{u"paper"_s, u"cream"_s}};
        QVERIFY(fixture.fixture.newsroom().saveOrganisation(organisation));
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        QComboBox *theme = themeField(*form);
        theme->setCurrentIndex(0);
        QVERIFY(form->findChild<ui::ThemeOptions *>()->chosen().isEmpty());
        form->undo();
        QCOMPARE(theme->currentData().toString(), u"broadsheet"_s);
        QCOMPARE(form->findChild<ui::ThemeOptions *>()->chosen(), organisation.themeOptions);
    }

    // Instead of what could be chosen about it.
    void saysWhatIsWrongWithATheme()
    {
        QTemporaryDir folder;
        const QString theme = folder.filePath(u"ours"_s);
        QVERIFY(site::startTheme(theme, u"default"_s));
        QFile home(theme + u"/templates/home.mustache"_s);
        QVERIFY(home.open(QIODevice::WriteOnly | QIODevice::Truncate));
        home.write("{{nobody_knows_this}}");
        home.close();
        ui::ThemeOptions options;
        const auto trouble = [&options] {
            QStringList texts;
            for (const QLabel *label : options.findChildren<QLabel *>()) {
                if (label->isVisibleTo(&options) && label->property("look") == u"problem"_s)
                    texts.append(label->text());
            }
            return texts.join(u' ');
        };
        options.show(u"broadsheet"_s, {});
        QCOMPARE(trouble(), QString());
        options.show(theme, {});
        QVERIFY2(trouble().contains(u"home.mustache, line 1"_s) &&
                     trouble().contains(u"nobody_knows_this"_s),
                 qPrintable(trouble()));
    }

    void aThemeOfAnotherComputerStays()
    {
        EditorFixture fixture;
        Organisation organisation = *fixture.fixture.newsroom().organisation();
        organisation.theme = u"far-away"_s;
        QVERIFY(fixture.fixture.newsroom().saveOrganisation(organisation));
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        QVERIFY(themeField(*form)->currentText().contains(u"far-away"_s));
    }
};

GACETA_TEST(ThemeOptionsTest)
#include "themeoptionstest.moc"
