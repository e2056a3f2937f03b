#pragma once
// The form of an organisation page: its place in the tree and in the menu above, a column per language
// below.

#include "ui/editors/versions/versionedform.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace gaceta::ui {

class FieldGrid;
class ImageField;

class PageEditor final : public VersionedForm<Page>
{
public:
    explicit PageEditor(const EditorContext &context, QWidget *parent = nullptr);

    [[nodiscard]] ItemKind itemKind() const override { return ItemKind::Page; }

protected:
    [[nodiscard]] Page blank(const NewItem &start) const override;
    // A page shows what is true today.
    [[nodiscard]] QDate dayOfFacts(const Page &) const override { return {}; }
    void follow(Page &page, const FieldName &field) const override;
    void valueChanged() override;
    void contentChanged() override;

private:
    void makeShared();
    void makePosition();
    void bindShared();
    void setTexts();
    void fillParents();
    void showPosition();
    void move(int by);
    // Those that stand beside it, this one among them as it is shown, in their order.
    [[nodiscard]] QList<Page> siblings() const;
    [[nodiscard]] qsizetype placeOf(const Page &page) const;
    // The position of a page that comes new below its parent.
    [[nodiscard]] int afterAll(const Page &page) const;

    FieldGrid *m_shared;
    Fold *m_more = nullptr;
    QLineEdit *m_key;
    QComboBox *m_kind;
    QComboBox *m_sheet;
    QComboBox *m_parent;
    QCheckBox *m_inMenu;
    QWidget *m_position;
    QLabel *m_place;
    QToolButton *m_up;
    QToolButton *m_down;
    ImageField *m_image;
    FieldBox *m_keyBox;
    FieldBox *m_kindBox;
    FieldBox *m_sheetBox;
    FieldBox *m_parentBox;
    FieldBox *m_menuBox;
    FieldBox *m_positionBox;
    FieldBox *m_imageBox;
};

} // namespace gaceta::ui
