import NotesDiff
import Testing

@testable import Reports

@Suite("What a cut does not turn around")
struct KeptClausesTests {
  private static func abridged(_ text: String, to words: Int = 15) -> String {
    RichText(text).abridged(to: words).plain
  }

  @Test(
    "A verdict in a later clause is kept",
    arguments: [
      (
        "Several gardeners told us of the blight that was found by the county in the roses of many"
          + " growers. We found that our roses were not affected by it.",
        "not affected by it."
      ),
      (
        "Looked into the wireless valves of the island yard for the long pond. Some issues still remain"
          + " with the seal, so no-go for using them with our pumps just yet.",
        "with the seal, so no-go for using them with our pumps just yet."
      ),
      (
        "Took the work on the panels of the greenhouse back to where it was in spring for all of the"
          + " windows. Will postpone this until after the harvest.",
        "Will postpone this until after the harvest."
      ),
      (
        "Measurements of the pump without the big valve arrived from two gardens: slower by a tenth on"
          + " one hose. The council considers this acceptable.",
        "The council considers this acceptable."
      ),
      (
        "Planting now takes far less soil than it did in the old beds of the lower garden. As an effect"
          + " the seeds have been moved from the barn to the shed.",
        "moved from the barn to the shed."
      ),
      (
        "Two gardens told us of frost in the pipes of the lower pond, and nobody knows where it comes"
          + " from. With pipes of clay in the ground, you may meet with the same.",
        "you may meet with the same."
      ),
    ])
  func verdict(text: String, end: String) {
    #expect(Self.abridged(text).hasSuffix(end))
  }

  @Test("Of several decisions the last one holds")
  func last() {
    let text =
      "Spent the whole of the long meeting on the hedge of the northern garden and on its height. Ida"
      + " proposed to cut it. Bo proposed to let it grow. Eva proposed a fence. It was decided to wait."
    #expect(Self.abridged(text).hasSuffix("It was decided to wait."))
  }

  @Test("What is kept brings along what it hangs on")
  func ground() {
    let text =
      "Close to opening the rose garden, with new benches, a wider path and a number of other things"
      + " that visitors asked for. At first the pond was to open as well but we decided to leave it out."
    let short = Self.abridged(text)
    #expect(
      short.contains("At first the pond was to open as well but we decided to leave it out."))
  }

  @Test(
    "No cut parts a word from what it needs",
    arguments: [
      (
        "Planted along the wall with the help of the school so that we recommend not using the gate",
        "not …"
      ),
      (
        "Show a far better message on the board where the talks between Pond and Hedge fail again",
        "between Pond …"
      ),
      (
        "Worked with several crews to find and mend the fault in the Pond and Hedge pumps", "Pond …"
      ),
      (
        "The long hose behind the barn was meant to carry water to the roses but they wilted",
        "they …"
      ),
    ])
  func needed(text: String, torn: String) {
    for words in 6...14 { #expect(!Self.abridged(text, to: words).hasSuffix(torn)) }
  }

  @Test("A decision is told from other words")
  func decides() {
    #expect(DecisionWords.decide(WordBytes("The pond was approved")))
    #expect(!DecisionWords.decide(WordBytes("The pond was dug")))
  }
}
