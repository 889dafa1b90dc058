// Starts git, a judge or sendmail and talks to it through two pipes: nothing more is needed of a
// process than that, and a library for it would add an event loop to every start of the program.

import Glibc
import Synchronization

/// A process with pipes to its standard input and from its standard output.
final class Subprocess {
  private static let starting = Mutex(())
  private var input: Int32
  private let output: Int32
  private let identity: pid_t
  private let name: String
  private var buffer: [UInt8] = []
  private var start = 0
  private var isOver = false

  /// Starts a program found in `PATH`.
  ///
  /// - Parameters:
  ///   - arguments: The name of the program, then its arguments.
  ///   - readsErrors: Whether what it writes to standard error is read like its output.
  ///   - advice: What to do where it can't be started.
  /// - Throws: `Trouble`, where it can't be started.
  init(
    _ arguments: [String], readsErrors: Bool = false,
    advice: String = "install it, or give a folder instead"
  ) throws(Trouble) {
    let name = arguments.first ?? ""
    self.name = name
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    // No child may hold the ends of another, or it would never see the end of its input; where two
    // are started at once, none begins while the pipes of the other are not marked.
    let arePipes = Self.starting.withLock { _ in
      guard unsafe pipe(&toChild) == 0, unsafe pipe(&fromChild) == 0 else { return false }
      for descriptor in toChild + fromChild { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
      return true
    }
    guard arePipes else { throw Trouble("\(name): " + FileInput.systemReason()) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO)
    if readsErrors {
      unsafe posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDERR_FILENO)
    } else {
      // The user reads one line, in our words.
      unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var identity: pid_t = 0
    let status = Self.starting.withLock { _ in
      unsafe posix_spawnp(&identity, name, &actions, nil, &words, environ)
    }
    unsafe words.forEach { unsafe free($0) }
    unsafe posix_spawn_file_actions_destroy(&actions)
    _ = close(toChild[0])
    _ = close(fromChild[1])
    input = toChild[1]
    output = fromChild[0]
    self.identity = identity
    guard status == 0 else {
      throw Trouble("\(name) can't be started; \(advice)")
    }
    // A child that ended makes writing fail instead of ending this process.
    _ = signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    closeInput()
    _ = close(output)
    if !isOver, identity > 0 { _ = waitpid(identity, nil, 0) }
  }

  /// Everything a program writes to its standard output.
  ///
  /// - Parameter arguments: The name of the program, then its arguments.
  /// - Returns: The bytes it wrote; nothing where it says that it failed.
  /// - Throws: `Trouble`, where it can't be started.
  static func output(_ arguments: [String]) throws(Trouble) -> [UInt8]? {
    let process = try Subprocess(arguments)
    while try process.fill() {}
    return process.wait() == 0 ? process.buffer : nil
  }

  /// Gives a program its whole input and waits for its end.
  ///
  /// - Parameters:
  ///   - input: What it reads.
  ///   - arguments: The name of the program, then its arguments.
  ///   - readsErrors: Whether what it writes to standard error is read like its output.
  ///   - advice: What to do where it can't be started.
  /// - Returns: Its exit status, 128 and the signal where one ended it, and all it wrote.
  /// - Throws: `Trouble`, where it can't be started.
  static func feed(
    _ input: [UInt8], to arguments: [String], readsErrors: Bool = true, advice: String
  ) throws(Trouble) -> (status: Int32, output: [UInt8]) {
    let process = try Subprocess(arguments, readsErrors: readsErrors, advice: advice)
    try process.offer(input)
    process.closeInput()
    while try process.fill() {}
    let status = process.wait()
    let isSignalled = status & 0x7F != 0
    return (isSignalled ? 128 + status & 0x7F : status >> 8 & 0xFF, process.buffer)
  }

  /// Writes to its standard input and reads what comes meanwhile, so that neither side waits for
  /// the other to empty its pipe.
  private func offer(_ bytes: [UInt8]) throws(Trouble) {
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    var rest = bytes[...]
    var isOpen = true
    while !rest.isEmpty {
      let (wanted, wantedOutput) = (Int16(POLLOUT), isOpen ? Int16(POLLIN) : 0)
      var ends = [
        pollfd(fd: input, events: wanted, revents: 0),
        pollfd(fd: isOpen ? output : -1, events: wantedOutput, revents: 0),
      ]
      guard unsafe poll(&ends, 2, -1) >= 0 || errno == EINTR else { return }
      if isOpen, ends[1].revents != 0 { isOpen = try fill() }
      guard ends[0].revents != 0 else { continue }
      let piece = Array(rest.prefix(1 << 16))
      let count = unsafe Glibc.write(input, piece, piece.count)
      if count > 0 { rest = rest.dropFirst(count) }
      // A program that ends before it has read all says why with its status, not with the pipe.
      if count < 0, errno != EINTR, errno != EAGAIN { return }
    }
  }

  private func closeInput() {
    guard input >= 0 else { return }
    _ = close(input)
    input = -1
  }

  /// Writes to its standard input.
  ///
  /// - Parameter text: What to write.
  /// - Throws: `Trouble`, in words for the user.
  func write(_ text: String) throws(Trouble) { try write(Array(text.utf8)[...]) }

  private func write(_ bytes: ArraySlice<UInt8>) throws(Trouble) {
    var bytes = Array(bytes)
    while !bytes.isEmpty {
      let count = unsafe Glibc.write(input, bytes, bytes.count)
      guard count > 0 else {
        if errno == EINTR { continue }
        throw Trouble("\(name): " + FileInput.systemReason())
      }
      bytes.removeFirst(count)
    }
  }

  /// The next line of its output, without its end.
  func line() throws(Trouble) -> [UInt8] {
    var from = start
    while true {
      if let end = buffer[from...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      from = buffer.count
      guard try fill() else { throw Trouble("\(name) ended too early") }
    }
  }

  /// The next bytes of its output.
  ///
  /// - Parameter count: How many.
  /// - Returns: The bytes.
  /// - Throws: `Trouble`, in words for the user.
  func bytes(_ count: Int) throws(Trouble) -> [UInt8] {
    while buffer.count - start < count {
      guard try fill() else { throw Trouble("\(name) ended too early") }
    }
    defer {
      start += count
      if start == buffer.count {
        buffer.removeAll(keepingCapacity: true)
        start = 0
      }
    }
    return Array(buffer[start..<(start + count)])
  }

  /// Reads what has come; false at the end.
  private func fill() throws(Trouble) -> Bool {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(output, &piece, piece.count)
      if count > 0 {
        buffer += piece[..<count]
        return true
      }
      if count == 0 { return false }
      guard errno == EINTR else { throw Trouble("\(name): " + FileInput.systemReason()) }
    }
  }

  /// Waits for its end.
  private func wait() -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(identity, &status, 0) < 0, errno == EINTR {}
    isOver = true
    return status
  }
}
