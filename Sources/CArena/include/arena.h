#ifndef ARENA_H
#define ARENA_H

#include <stddef.h>

// Memory of one thread that is given out piece by piece and taken back all at once, when nobody uses it any more.
//
// arena_enter and arena_leave stand around each use, on one thread. Pieces are valid from the first arena_enter to the
// last arena_leave. They are zeroed, and aligned for anything.

void arena_enter(void);
void arena_leave(void);

// With the meaning of the functions of the standard library; they end the program when there is no memory left.
void *arena_calloc(size_t count, size_t size);
void *arena_realloc(void *piece, size_t size);
void arena_free(void *piece);

#endif
