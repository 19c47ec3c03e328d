/* The files of notebooks-export, byte for byte, within the program: `bijstand export --notebook` writes them anywhere. */
#ifndef BIJSTAND_CNOTEBOOK_H
#define BIJSTAND_CNOTEBOOK_H

#include <stddef.h>

struct notebook_file {
    const char *name;
    const unsigned char *bytes;
    size_t count;
};

size_t notebook_file_count(void);
struct notebook_file notebook_file(size_t index);

#endif
