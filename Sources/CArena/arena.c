#include "arena.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// A stretch of memory that pieces are cut from, one behind the other.
typedef struct chunk {
  struct chunk *before;
  size_t size;
  size_t used;
  // What follows is aligned for anything, as each piece is.
  _Alignas(max_align_t) char bytes[];
} chunk;

// Stands before each piece, so that it can be made larger.
typedef struct header {
  _Alignas(max_align_t) size_t size;
} header;

typedef struct arena {
  chunk *last;
  int users;
} arena;

enum { first_chunk = 256 * 1024 };

static _Thread_local arena *own;
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void *checked(void *memory) {
  if (memory == NULL) abort();
  return memory;
}

static void add_chunk(arena *arena, size_t size) {
  chunk *new = checked(malloc(sizeof(chunk) + size));
  *new = (chunk){.before = arena->last, .size = size};
  arena->last = new;
}

static void drop_chunks(arena *arena, const chunk *end) {
  while (arena->last != end) {
    chunk *before = arena->last->before;
    free(arena->last);
    arena->last = before;
  }
}

// When a thread ends.
static void destroy(void *memory) {
  drop_chunks(memory, NULL);
  free(memory);
}

static void make_key(void) {
  if (pthread_key_create(&key, destroy) != 0) abort();
}

void arena_enter(void) {
  if (own == NULL) {
    pthread_once(&once, make_key);
    own = checked(calloc(1, sizeof(arena)));
    add_chunk(own, first_chunk);
    if (pthread_setspecific(key, own) != 0) abort();
  }
  own->users++;
}

void arena_leave(void) {
  if (--own->users > 0) return;
  // The first chunk stays for the next use; what a large text took beyond it goes back.
  chunk *first = own->last;
  while (first->before != NULL) first = first->before;
  drop_chunks(own, first);
  first->used = 0;
}

static size_t rounded(size_t size) {
  const size_t unit = _Alignof(max_align_t);
  if (size > SIZE_MAX - unit) abort();
  return (size + unit - 1) / unit * unit;
}

void *arena_calloc(size_t count, size_t size) {
  size_t wanted;
  if (__builtin_mul_overflow(count, size, &wanted)) abort();
  const size_t taken = rounded(wanted) + sizeof(header);
  chunk *chunk = own->last;
  if (chunk->size - chunk->used < taken) {
    add_chunk(own, taken > chunk->size ? taken : chunk->size * 2);
    chunk = own->last;
  }
  header *start = (header *)(chunk->bytes + chunk->used);
  chunk->used += taken;
  start->size = taken - sizeof(header);
  return memset(start + 1, 0, wanted);
}

void *arena_realloc(void *piece, size_t size) {
  if (piece == NULL) return arena_calloc(1, size);
  header *start = (header *)piece - 1;
  if (size <= start->size) return piece;
  chunk *chunk = own->last;
  const size_t more = rounded(size) - start->size;
  if ((char *)piece + start->size == chunk->bytes + chunk->used && chunk->size - chunk->used >= more) {
    // Nothing stands behind it: it grows where it is.
    chunk->used += more;
    start->size += more;
    return piece;
  }
  return memcpy(arena_calloc(1, size), piece, start->size);
}

void arena_free(void *piece) { (void)piece; }
