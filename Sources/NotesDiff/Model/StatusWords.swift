/// What labels and words say of progress beyond the English that is read anyway: words of other
/// languages, and those a committee has of its own.
public struct StatusWords: Sendable, Hashable {
  /// Labels and words of finished work, in lower case.
  public var done: Set<String>
  /// Labels of work that goes on.
  public var inProgress: Set<String>
  /// Labels of work to come.
  public var planned: Set<String>

  /// Makes words.
  ///
  /// - Parameters:
  ///   - done: Labels and words of finished work, in lower case.
  ///   - inProgress: Labels of work that goes on.
  ///   - planned: Labels of work to come.
  public init(
    done: Set<String> = [], inProgress: Set<String> = [], planned: Set<String> = []
  ) {
    self.done = done
    self.inProgress = inProgress
    self.planned = planned
  }

  /// What a label says.
  ///
  /// - Parameter label: A whole label in lower case, without the marks around it.
  /// - Returns: A status, or nothing where the label is none of these.
  func status(of label: String) -> Status? {
    if done.contains(label) { return .done }
    if inProgress.contains(label) { return .inProgress }
    return planned.contains(label) ? .planned : nil
  }

  /// Labels of boards, and those of other languages.
  public static let usual = StatusWords(
    done: [
      "closed", "resolved", "landed",
      "erledigt", "fertig", "abgeschlossen", "umgesetzt", "geliefert", "veröffentlicht",
      "terminé", "terminée", "terminés", "livré", "publié", "réalisé",
      "hecho", "hechas", "completado", "completada", "terminado", "publicado", "entregado",
      "feito", "concluído", "concluída", "fatto", "completato", "klaar", "afgerond",
      "färdigt", "klart", "valmis", "готово", "сделано", "完了", "完成", "已完成", "已发布",
    ],
    inProgress: [
      "doing",
      "in arbeit", "laufend", "in bearbeitung", "en cours", "en curso", "en progreso",
      "em andamento", "in corso", "bezig", "pågår", "в работе", "進行中", "进行中",
    ],
    planned: [
      "open", "to do", "to-do", "not started", "backlog",
      "als nächstes", "geplant", "nächste schritte", "offen", "ausblick", "demnächst",
      "à faire", "à venir", "prochaines étapes", "prévu", "pendiente", "pendientes",
      "próximos pasos", "por hacer", "próximos passos", "a fazer", "da fare", "prossimi passi",
      "te doen", "volgende stappen", "att göra", "планы", "план", "予定", "計画", "计划", "下一步",
      "待办",
    ])
}
