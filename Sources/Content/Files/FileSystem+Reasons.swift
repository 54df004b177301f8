import Glibc

extension FileSystem.Failure {
  /// Why it failed, for the words of a rule: `reason` in Italian and in English, beside other arguments.
  public func arguments(_ others: [String: String] = [:]) -> [String: String] {
    others.merging(["reason": italianReason, "reason.en": reason]) { _, own in own }
  }

  /// What the operating system says, in Italian; as it says it where a failure is rarer than those below.
  public var italianReason: String {
    switch code {
    case EACCES: "permesso negato"
    case EPERM: "operazione non permessa"
    case ENOENT: "il file o la cartella non esiste"
    case ENOTDIR: "una parte del percorso non è una cartella"
    case EISDIR: "è una cartella"
    case EEXIST: "esiste già"
    case ENOTEMPTY: "la cartella non è vuota"
    case ENOSPC: "non c'è più spazio sul disco"
    case EDQUOT: "lo spazio concesso è finito"
    case EFBIG: "il file è troppo grande"
    case EROFS: "il disco è in sola lettura"
    case EIO: "il disco non risponde come dovrebbe"
    case EBUSY, ETXTBSY: "un altro programma lo sta usando"
    case EADDRINUSE: "è già occupata da un altro programma"
    case EAGAIN: "per ora è occupato"
    case EMFILE, ENFILE: "ci sono troppi file aperti"
    case ELOOP: "i collegamenti simbolici girano in tondo"
    case ENAMETOOLONG: "il nome è troppo lungo"
    case ENOMEM: "la memoria non basta"
    default: reason
    }
  }
}
