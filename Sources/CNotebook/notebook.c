#include "CNotebook.h"

/* #embed is of C23; clang takes it in any C. SwiftPM's resources need a bundle beside the program, and its own embedding is slow. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char result_notebook[] = {
#embed "../../notebooks-export/resultaat.ipynb"
};
static const unsigned char comparison_notebook[] = {
#embed "../../notebooks-export/vergelijken.ipynb"
};
static const unsigned char result_in_r[] = {
#embed "../../notebooks-export/resultaat.Rmd"
};
static const unsigned char reading[] = {
#embed "../../notebooks-export/lezen.py"
};
static const unsigned char requirements[] = {
#embed "../../notebooks-export/requirements.txt"
};
static const unsigned char readme[] = {
#embed "../../notebooks-export/README.md"
};

static const struct notebook_file files[] = {
    {"resultaat.ipynb", result_notebook, sizeof result_notebook},
    {"vergelijken.ipynb", comparison_notebook, sizeof comparison_notebook},
    {"resultaat.Rmd", result_in_r, sizeof result_in_r},
    {"lezen.py", reading, sizeof reading},
    {"requirements.txt", requirements, sizeof requirements},
    {"README.md", readme, sizeof readme},
};

size_t notebook_file_count(void) { return sizeof files / sizeof *files; }
struct notebook_file notebook_file(size_t index) { return files[index]; }
