#include "app/site/factsheet/artifactmarker.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gaceta::site {

namespace {

using Names = std::initializer_list<std::string_view>;

bool isAmong(const std::string &name, Names names)
{
    return std::ranges::find(names, name) != names.end();
}

// Paths, texts and pictures begin with one of the first and end with one of the second.
bool beginsDrawing(const std::string &name)
{
    return isAmong(name, {"m", "re", "BT", "Do", "sh"});
}

bool endsDrawing(const std::string &name)
{
    return isAmong(name, {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n", "ET", "Do", "sh"});
}

} // namespace

void ArtifactMarker::handleToken(const QPDFTokenizer::Token &token)
{
    m_operation += token.getRawValue();
    if (token.getType() == QPDFTokenizer::tt_word)
        takeOperator(token.getValue());
}

void ArtifactMarker::takeOperator(const std::string &name)
{
    if (m_depth == 0 && !m_isOpen && beginsDrawing(name)) {
        write("/Artifact BMC\n");
        m_isOpen = true;
    }
    write(m_operation);
    m_operation.clear();
    if (name == "BDC" || name == "BMC")
        ++m_depth;
    else if (name == "EMC")
        --m_depth;
    else if (m_isOpen && endsDrawing(name)) {
        write("\nEMC");
        m_isOpen = false;
    }
}

void ArtifactMarker::handleEOF()
{
    write(m_operation);
    m_operation.clear();
    if (m_isOpen)
        write("\nEMC\n");
    m_isOpen = false;
}

} // namespace gaceta::site
