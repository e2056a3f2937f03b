#include "app/cli/verbs/verbs.h"
#include "app/cli/commandline.h"

namespace gaceta::cli {

const std::vector<CommandPointer> &allCommands()
{
    static const std::vector<CommandPointer> commands = [] {
        std::vector<CommandPointer> list;
        for (const auto make : {newCommand, infoCommand, checkCommand, searchCommand, replaceCommand,
                                verifyCommand, verifyBundleCommand, backupCommand, restoreCommand,
                                exportCommand, importCommand, previewCommand, themeCommand})
            list.push_back(make());
        return list;
    }();
    return commands;
}

} // namespace gaceta::cli
