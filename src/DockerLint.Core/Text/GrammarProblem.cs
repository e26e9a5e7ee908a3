namespace DockerLint.Text;

/// <summary>What is wrong with a word written in one of the small grammars.</summary>
/// <param name="Span">The faulty part, relative to the text that was parsed; empty at a place where something is missing.</param>
/// <param name="Message">What is wrong, in words for the user, without a final full stop.</param>
public readonly record struct GrammarProblem(TextSpan Span, string Message);
