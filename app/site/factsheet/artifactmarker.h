#pragma once
// Marks whatever a page draws outside of its tags as decoration, so that nobody has it read aloud.

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace gaceta::site {

class ArtifactMarker final : public QPDFObjectHandle::TokenFilter
{
public:
    void handleToken(const QPDFTokenizer::Token &token) override;
    void handleEOF() override;

private:
    void takeOperator(const std::string &name);

    std::string m_operation; // its operands so far
    int m_depth = 0;         // of marked content
    bool m_isOpen = false;   // an artifact
};

} // namespace gaceta::site
