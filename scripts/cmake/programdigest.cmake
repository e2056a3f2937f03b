# Writes OUTPUT: a source file with one hash of all code that the bytes of a bundle depend on.
file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/app/core/* ${SOURCE}/app/text/* ${SOURCE}/app/site/*)
list(APPEND files resources/json-schema/gaceta-headless-1.json)
list(SORT files)
set(all "")
foreach(file IN LISTS files)
    file(SHA256 ${SOURCE}/${file} hash)
    string(APPEND all "${file} ${hash}\n")
endforeach()
string(SHA256 digest "${all}")
file(WRITE ${OUTPUT} "#include \"app/site/incremental/contentfingerprints.h\"\n\n"
    "const char *const gaceta::site::programDigest = \"${digest}\";\n")
