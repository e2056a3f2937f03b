#include "app/exchange/sample.h"

#include "app/exchange/json/jsonimport.h"

namespace gaceta::exchange {

Result<ImportPlan> readSample(jobs::Progress &progress)
{
    return readJson(QStringLiteral(":/gaceta/sample/newsroom.json"), progress);
}

} // namespace gaceta::exchange
