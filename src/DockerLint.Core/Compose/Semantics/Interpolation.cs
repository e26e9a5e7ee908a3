using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>
/// The variables of one value and what it becomes, as Compose interpolates (compose-go, package template). Nothing is asked of
/// any environment.
/// </summary>
public sealed class Interpolation
{
    private static readonly InterpolationPiece[] NoPieces = [];

    private readonly IReadOnlyList<InterpolationPiece> pieces;
    private ResolvedValue? withDefaults;

    private Interpolation(ResolvedValue value, IReadOnlyList<InterpolationPiece> pieces, IReadOnlyList<ComposeVariable> variables, GrammarProblem? problem)
    {
        Value = value;
        this.pieces = pieces;
        Variables = variables;
        Problem = problem;
    }

    /// <summary>What is certain in every environment: each variable is an unknown piece, whatever its default.</summary>
    public ResolvedValue Value { get; }

    /// <summary>What the value is while no variable is set: defaults are taken, a variable without one stays unknown.</summary>
    public ResolvedValue ValueWithDefaults => Variables.Count == 0 || Problem is not null ? Value : withDefaults ??= InterpolationEvaluator.WithDefaults(pieces);

    /// <summary>All variables in the order of the text, those in defaults included.</summary>
    public IReadOnlyList<ComposeVariable> Variables { get; }

    /// <summary>Why Compose refuses the value, relative to its text; null if it does not.</summary>
    public GrammarProblem? Problem { get; }

    /// <summary>Reads a text; never fails, see <see cref="Problem"/>.</summary>
    public static Interpolation Parse(string text)
    {
        if (text.IndexOf('$') < 0)
        {
            return new Interpolation(ResolvedValue.Known(text), NoPieces, [], null);
        }

        var parser = new InterpolationParser(text);
        var pieces = parser.Parse();
        return parser.Problem is null
            ? new Interpolation(InterpolationEvaluator.Certain(pieces), pieces, parser.Variables, null)
            : new Interpolation(ResolvedValue.Unknown, NoPieces, parser.Variables, parser.Problem);
    }

    /// <summary>What the value becomes in an environment.</summary>
    /// <param name="lookup">
    /// Gives the value of a variable: null if it is unset, <see cref="ResolvedValue.Unknown"/> if it may have any value or none.
    /// </param>
    public InterpolationResult Evaluate(Func<string, ResolvedValue?> lookup) => Problem is { } problem
        ? new InterpolationResult(ResolvedValue.Unknown, [problem], [])
        : Variables.Count == 0 ? new InterpolationResult(Value, [], []) : new InterpolationEvaluator(lookup).Run(pieces);
}
