
namespace DockerLint.Semantics;

/// <summary>
/// A word of an instruction as BuildKit's shell lexer reads it (frontend/dockerfile/shell): quotes, escapes and variable references.
/// Parsed once, it can be evaluated against any number of scopes.
/// </summary>
public sealed class WordExpression
{
    private readonly WordOptions syntax;

    private WordExpression(string text, WordOptions syntax, IReadOnlyList<WordPiece> pieces, IReadOnlyList<VariableReference> references, GrammarProblem? problem)
    {
        Text = text;
        this.syntax = syntax;
        Pieces = pieces;
        References = references;
        Problem = problem;
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The pieces in order; those before the fault if there is a <see cref="Problem"/>.</summary>
    public IReadOnlyList<WordPiece> Pieces { get; }

    /// <summary>Every complete variable reference in the order of its dollar sign, those inside operands included.</summary>
    public IReadOnlyList<VariableReference> References { get; }

    /// <summary>The fault for which BuildKit refuses the word; null if there is none. As in BuildKit, reading ends there.</summary>
    public GrammarProblem? Problem { get; }

    /// <summary>Whether that fault is a quote that nothing closes, and no substitution.</summary>
    public bool HasOpenQuote { get; private init; }

    /// <summary>Reads a word.</summary>
    /// <param name="text">The word, or several with blanks between them.</param>
    /// <param name="escape">The escape character of the file: backslash or backtick.</param>
    /// <param name="syntax">Deviations of the place where the word stands.</param>
    public static WordExpression Parse(string text, char escape = '\\', WordOptions syntax = WordOptions.Default)
    {
        if (IsPlain(text, escape))
        {
            return new WordExpression(text, syntax, text.Length == 0 ? [] : [new LiteralPiece(new TextSpan(0, text.Length), text, isQuoted: false)], [], null);
        }

        var parser = new WordParser(text, escape, syntax);
        var pieces = parser.Parse();
        return new WordExpression(text, syntax, pieces, parser.References, parser.Problem) { HasOpenQuote = parser.HasOpenQuote };
    }

    /// <summary>Works out the value in a scope.</summary>
    /// <param name="lookup">
    /// Gives the value of a variable: null if it is unset, <see cref="ResolvedValue.Unknown"/> if it may have any value or none.
    /// </param>
    public ExpansionResult Evaluate(Func<string, ResolvedValue?> lookup)
    {
        if (Problem is { } problem)
        {
            return new ExpansionResult([new WordSegment(ResolvedValue.Unknown, false)], [problem], []);
        }

        return new WordEvaluator(lookup, (syntax & WordOptions.KeepUnset) != 0).Run(Pieces);
    }

    // Most words hold nothing that means something.
    private static bool IsPlain(string text, char escape)
    {
        foreach (var c in text)
        {
            if (c is '$' or '"' or '\'' || c == escape)
            {
                return false;
            }
        }

        return true;
    }
}
