using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>
/// The variables of one value and what it becomes, as Compose interpolates (compose-go, package template). Nothing is asked of
/// any environment.
/// </summary>
public sealed class Interpolation
{
    private Interpolation(ResolvedValue value, ResolvedValue valueWithDefaults, IReadOnlyList<ComposeVariable> variables, GrammarProblem? problem)
    {
        Value = value;
        ValueWithDefaults = valueWithDefaults;
        Variables = variables;
        Problem = problem;
    }

    /// <summary>What is certain in every environment: each variable is an unknown piece, whatever its default.</summary>
    public ResolvedValue Value { get; }

    /// <summary>What the value is while no variable is set: defaults are taken, a variable without one stays unknown.</summary>
    public ResolvedValue ValueWithDefaults { get; }

    /// <summary>All variables in the order of the text, those in defaults included.</summary>
    public IReadOnlyList<ComposeVariable> Variables { get; }

    /// <summary>Why Compose refuses the value, relative to its text; null if it does not.</summary>
    public GrammarProblem? Problem { get; }

    /// <summary>Reads a text; never fails, see <see cref="Problem"/>.</summary>
    public static Interpolation Parse(string text)
    {
        if (text.IndexOf('$') < 0)
        {
            var known = ResolvedValue.Known(text);
            return new Interpolation(known, known, [], null);
        }

        var parser = new InterpolationParser(text);
        var (value, withDefaults) = parser.Parse();
        return parser.Problem is null
            ? new Interpolation(value, withDefaults, parser.Variables, null)
            : new Interpolation(ResolvedValue.Unknown, ResolvedValue.Unknown, parser.Variables, parser.Problem);
    }
}
