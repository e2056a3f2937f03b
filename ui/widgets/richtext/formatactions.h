#pragma once
// The actions of a body editor, for its tool bar, for menus and as shortcuts while the focus is in it.

#include <QHash>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace gaceta::ui {

class RichTextEdit;

enum class FormatAction {
    Paragraph,
    Heading2,
    Heading3,
    Heading4,
    Bold,
    Italic,
    Strike,
    Code,
    ClearFormat,
    Link,
    RemoveLink,
    BulletedList,
    NumberedList,
    Indent,
    Outdent,
    Quote,
    Quotation,
    Rule,
    Image,
    Fact,
    Block,
    Table,
    RowAbove,
    RowBelow,
    ColumnBefore,
    ColumnAfter,
    RemoveRow,
    RemoveColumn,
    RemoveTable,
    PastePlain
};

class FormatActions final : public QObject
{
    Q_OBJECT

public:
    // The shortcuts work inside `owner`.
    FormatActions(RichTextEdit *edit, QWidget *owner);

    [[nodiscard]] QAction *action(FormatAction which) const { return m_actions.value(which); }
    // In the order of the enumeration.
    [[nodiscard]] QList<QAction *> all() const;
    // False while the source view is shown.
    void setEnabled(bool enabled);
    // Without services there is nobody to ask for images, facts and blocks.
    void setHasServices(bool has);

private:
    struct Definition;
    [[nodiscard]] static const QList<Definition> &definitions();
    [[nodiscard]] static QList<Definition> textDefinitions();
    [[nodiscard]] static QList<Definition> blockDefinitions();
    [[nodiscard]] static QList<Definition> tableDefinitions();
    void setTexts();
    void update();

    RichTextEdit *m_edit;
    QHash<FormatAction, QAction *> m_actions;
    bool m_enabled = true;
    bool m_hasServices = false;
};

} // namespace gaceta::ui
