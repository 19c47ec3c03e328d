#include "CNotebook.h"

/* #embed is of C23; clang takes it in any C. SwiftPM's resources need a bundle beside the program, and its own embedding is slow. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char notebook[] = {
#embed "../../notebooks-export/resultaat.ipynb"
};
static const unsigned char requirements[] = {
#embed "../../notebooks-export/requirements.txt"
};
static const unsigned char readme[] = {
#embed "../../notebooks-export/README.md"
};

static const struct notebook_file files[] = {
    {"resultaat.ipynb", notebook, sizeof notebook},
    {"requirements.txt", requirements, sizeof requirements},
    {"README.md", readme, sizeof readme},
};

size_t notebook_file_count(void) { return sizeof files / sizeof *files; }
struct notebook_file notebook_file(size_t index) { return files[index]; }
