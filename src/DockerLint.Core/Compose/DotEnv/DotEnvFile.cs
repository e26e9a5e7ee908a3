using DockerLint.Compose.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Compose.DotEnv;

/// <summary>
/// A file of environment variables, <c>.env</c> or one that <c>env_file</c> names, read as Compose does (compose-go, package dotenv):
/// quotes, escape sequences, comments, values over several lines. Compose gives up at the first fault; we read on behind it.
/// </summary>
public sealed class DotEnvFile
{
    internal DotEnvFile(SourceText text, IReadOnlyList<DotEnvEntry> entries, IReadOnlyList<GrammarProblem> problems)
    {
        Text = text;
        Entries = entries;
        Problems = problems;
    }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>The entries in order; of several with one name the last counts.</summary>
    public IReadOnlyList<DotEnvEntry> Entries { get; }

    /// <summary>Why Compose refuses the file, in order of place; values that it refuses only in some environments are told by <see cref="Evaluate(Func{string, ResolvedValue?})"/>.</summary>
    public IReadOnlyList<GrammarProblem> Problems { get; }

    /// <summary>Reads a file; never fails, see <see cref="Problems"/>.</summary>
    public static DotEnvFile Parse(SourceText text) => new DotEnvParser(text).Parse();

    /// <summary>Reads a string; never fails, see <see cref="Problems"/>.</summary>
    public static DotEnvFile Parse(string text) => Parse(SourceText.From(text));

    /// <summary>
    /// Reads a file that <c>env_file</c> names with the format <c>raw</c>, as the command line of Docker reads one: each line is a name and
    /// a value, which is taken as it is. Never fails, see <see cref="Problems"/>.
    /// </summary>
    public static DotEnvFile ParseRaw(string text) => new RawVariableParser(SourceText.From(text)).Parse();

    /// <summary>The variables with their values in an environment. A value sees the environment first, then the entries above it.</summary>
    /// <param name="lookup">
    /// Gives the value of a variable in the environment: null if it is unset, <see cref="ResolvedValue.Unknown"/> if it may have any value or
    /// none.
    /// </param>
    public DotEnvValues Evaluate(Func<string, ResolvedValue?> lookup)
    {
        var values = new Dictionary<string, ResolvedValue>(StringComparer.Ordinal);
        var problems = new List<GrammarProblem>();
        foreach (var entry in Entries)
        {
            if (entry.Value is not { } text)
            {
                if (lookup(entry.Name) is { } inherited)
                {
                    values[entry.Name] = inherited;
                }
            }
            else if (entry.Interpolation is not { } interpolation)
            {
                values[entry.Name] = ResolvedValue.Known(text.Text);
            }
            else
            {
                values[entry.Name] = Interpolate(text, interpolation, name => lookup(name) ?? (values.TryGetValue(name, out var above) ? above : null), problems);
            }
        }

        return new DotEnvValues(values, problems);
    }

    private static ResolvedValue Interpolate(MappedText text, Interpolation interpolation, Func<string, ResolvedValue?> lookup, List<GrammarProblem> problems)
    {
        var result = interpolation.Evaluate(lookup);

        // What no environment can help is a problem of the file.
        if (interpolation.Problem is null)
        {
            problems.AddRange(result.Problems.Select(problem => new GrammarProblem(text.ToOuter(problem.Span), problem.Message)));
        }

        return result.Value;
    }
}
