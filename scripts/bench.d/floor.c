// The least that any program has to do for the same site: reads every input file, runs cmark-gfm over every byte
// of Markdown, writes as many files with the same names and sizes. Two threads, and nothing else.
//
// floor INPUTS OUTPUTS FOLDER: INPUTS lists a path a line; OUTPUTS a size, a tab and a path below FOLDER a line,
// and "d", a tab and a path for each folder to be made, parents first.

#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { threads = 2, chunk = 16, arena_size = 64 << 20 };
static const char *const extension_names[] = {"table", "strikethrough", "autolink", "tagfilter", "tasklist"};
enum { extension_count = sizeof extension_names / sizeof *extension_names };

typedef struct {
  char **lines;
  size_t count;
} List;

static List inputs, outputs;
static atomic_size_t next_input, next_output;
static cmark_syntax_extension *extensions[extension_count];
static pthread_mutex_t finishing = PTHREAD_MUTEX_INITIALIZER;
static int output_folder;
static char *filling; // what is written: as many bytes as the largest file has

static _Noreturn void fail(const char *what) {
  perror(what);
  exit(1);
}

// A bump arena for each thread: what a document takes is given back all at once. A block's size stands before it.

static _Thread_local char *arena;
static _Thread_local size_t arena_used;

static void *arena_calloc(size_t count, size_t size) {
  size_t bytes = (count * size + 31) & ~(size_t)15;
  if (!arena && !(arena = malloc(arena_size))) fail("arena");
  if (arena_used + bytes > arena_size) {
    fputs("floor: a document needs more than the arena holds\n", stderr);
    exit(1);
  }
  char *block = arena + arena_used;
  arena_used += bytes;
  *(size_t *)(void *)block = count * size;
  return memset(block + 16, 0, count * size);
}

static void *arena_realloc(void *old, size_t size) {
  char *block = arena_calloc(1, size);
  if (old) {
    size_t before = *(size_t *)(void *)((char *)old - 16);
    memcpy(block, old, before < size ? before : size);
  }
  return block;
}

static void arena_free(void *block) { (void)block; }

static cmark_mem arena_memory = {arena_calloc, arena_realloc, arena_free};

static char *read_file(const char *path, size_t *size) {
  int file = openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
  struct stat facts;
  if (file < 0 || fstat(file, &facts) < 0) fail(path);
  char *bytes = malloc((size_t)facts.st_size + 1);
  *size = 0;
  for (ssize_t got; (got = read(file, bytes + *size, (size_t)facts.st_size - *size)) > 0;) *size += (size_t)got;
  close(file);
  bytes[*size] = 0;
  return bytes;
}

static List read_list(const char *path) {
  size_t size;
  char *bytes = read_file(path, &size);
  List list = {malloc((size + 1) * sizeof(char *)), 0};
  for (char *line = strtok(bytes, "\n"); line; line = strtok(NULL, "\n")) list.lines[list.count++] = line;
  return list;
}

static size_t render(const char *bytes, size_t size) {
  int options = CMARK_OPT_FOOTNOTES;
  cmark_parser *parser = cmark_parser_new_with_mem(options, &arena_memory);
  for (size_t i = 0; i < extension_count; i++) cmark_parser_attach_syntax_extension(parser, extensions[i]);
  cmark_parser_feed(parser, bytes, size);
  // Not thread-safe with strikethrough or autolink: it turns entries of global tables on and off.
  pthread_mutex_lock(&finishing);
  cmark_node *document = cmark_parser_finish(parser);
  pthread_mutex_unlock(&finishing);
  char *html = cmark_render_html_with_mem(
    document, options, cmark_parser_get_syntax_extensions(parser), &arena_memory);
  size_t length = strlen(html);
  arena_used = 0;
  return length;
}

static int is_markdown(const char *path) {
  size_t length = strlen(path);
  return length > 3 && strcmp(path + length - 3, ".md") == 0;
}

static void write_output(const char *line) {
  const char *path = strchr(line, '\t');
  if (!path || *line == 'd') return;
  size_t left = strtoull(line, NULL, 10), done = 0;
  int file = openat(output_folder, path + 1, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0) fail(path + 1);
  while (done < left) {
    ssize_t wrote = write(file, filling + done, left - done);
    if (wrote < 0) fail(path + 1);
    done += (size_t)wrote;
  }
  close(file);
}

static void *work(void *unused) {
  size_t *rendered = unused;
  for (size_t from; (from = atomic_fetch_add(&next_input, chunk)) < inputs.count;) {
    for (size_t i = from; i < from + chunk && i < inputs.count; i++) {
      size_t size;
      char *bytes = read_file(inputs.lines[i], &size);
      if (is_markdown(inputs.lines[i])) *rendered += render(bytes, size);
      free(bytes);
    }
  }
  for (size_t from; (from = atomic_fetch_add(&next_output, chunk)) < outputs.count;) {
    for (size_t i = from; i < from + chunk && i < outputs.count; i++) write_output(outputs.lines[i]);
  }
  return NULL;
}

int main(int count, char **arguments) {
  if (count != 4) {
    fputs("usage: floor INPUTS OUTPUTS FOLDER\n", stderr);
    return 2;
  }
  inputs = read_list(arguments[1]);
  outputs = read_list(arguments[2]);
  if (mkdir(arguments[3], 0755) < 0) fail(arguments[3]);
  output_folder = open(arguments[3], O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (output_folder < 0) fail(arguments[3]);
  size_t largest = 0;
  for (size_t i = 0; i < outputs.count; i++) {
    const char *line = outputs.lines[i];
    if (*line == 'd' && mkdirat(output_folder, line + 2, 0755) < 0) fail(line + 2);
    size_t size = *line == 'd' ? 0 : strtoull(line, NULL, 10);
    if (size > largest) largest = size;
  }
  filling = malloc(largest + 1);
  memset(filling, 'x', largest + 1);
  cmark_gfm_core_extensions_ensure_registered();
  for (size_t i = 0; i < extension_count; i++) {
    extensions[i] = cmark_find_syntax_extension(extension_names[i]);
    if (!extensions[i]) fail(extension_names[i]);
  }
  pthread_t workers[threads];
  size_t rendered[threads] = {0}, all = 0;
  for (int i = 0; i < threads; i++) pthread_create(&workers[i], NULL, work, &rendered[i]);
  for (int i = 0; i < threads; i++) {
    pthread_join(workers[i], NULL);
    all += rendered[i];
  }
  printf("%zu inputs, %zu bytes of HTML, %zu outputs\n", inputs.count, all, outputs.count);
}
