// stopwatch LIMIT LOG COMMAND…: runs a command with its output in LOG, and prints what it took:
// wall, user and system seconds, peak memory in kB, exit status (124: stopped after LIMIT seconds).
//
// It is a program of its own because Linux counts the memory of whoever starts a process as the process's own:
// started from an interpreter, nothing would ever take less than the interpreter.

#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static pid_t child;
static volatile sig_atomic_t is_over;

static void stop(int signal_number) {
  (void)signal_number;
  is_over = 1;
  kill(-child, SIGKILL);
}

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int count, char **arguments) {
  if (count < 4) {
    fputs("usage: stopwatch LIMIT LOG COMMAND...\n", stderr);
    return 2;
  }
  int log = open(arguments[2], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (log < 0) {
    perror(arguments[2]);
    return 2;
  }
  struct timespec began, ended;
  clock_gettime(CLOCK_MONOTONIC, &began);
  child = fork();
  if (child == 0) {
    setpgid(0, 0); // so that its own children can be stopped with it
    dup2(log, STDOUT_FILENO);
    dup2(log, STDERR_FILENO);
    execvp(arguments[3], arguments + 3);
    perror(arguments[3]);
    _exit(127);
  }
  if (child < 0) {
    perror("fork");
    return 2;
  }
  setpgid(child, child);
  signal(SIGALRM, stop);
  alarm((unsigned)atoi(arguments[1]));
  int status = 0;
  struct rusage usage;
  while (wait4(child, &status, 0, &usage) < 0) {}
  clock_gettime(CLOCK_MONOTONIC, &ended);
  int code = is_over ? 124 : WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  double wall = (double)(ended.tv_sec - began.tv_sec) + (double)(ended.tv_nsec - began.tv_nsec) / 1e9;
  printf("%.6f %.6f %.6f %ld %d\n", wall, seconds(usage.ru_utime), seconds(usage.ru_stime), usage.ru_maxrss, code);
}
