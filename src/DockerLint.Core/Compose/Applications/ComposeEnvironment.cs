using DockerLint.Compose.DotEnv;
using DockerLint.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>The variables that a Compose file may ask for, as far as they are known.</summary>
public sealed class ComposeEnvironment
{
    private readonly IReadOnlyDictionary<string, ResolvedValue> values;
    private readonly bool isComplete;
    private readonly ComposeEnvironment? outer;

    /// <summary>Variables.</summary>
    /// <param name="values">The known ones.</param>
    /// <param name="isComplete">Whether every other variable is unset; otherwise nothing is known about them.</param>
    public ComposeEnvironment(IEnumerable<KeyValuePair<string, string>> values, bool isComplete)
    {
        var known = new Dictionary<string, ResolvedValue>(StringComparer.Ordinal);
        foreach (var pair in values)
        {
            known[pair.Key] = ResolvedValue.Known(pair.Value);
        }

        this.values = known;
        this.isComplete = isComplete;
    }

    private ComposeEnvironment(ComposeEnvironment outer, IReadOnlyDictionary<string, ResolvedValue> values)
    {
        this.outer = outer;
        this.values = values;
        isComplete = outer.isComplete;
    }

    /// <summary>Nothing is known about any variable.</summary>
    public static ComposeEnvironment Unknown { get; } = new([], isComplete: false);

    /// <summary>No variable is set.</summary>
    public static ComposeEnvironment Empty { get; } = new([], isComplete: true);

    /// <summary>The value of a variable, unknown if it may be set or not; null if it is certainly unset.</summary>
    public ResolvedValue? Find(string name)
    {
        // What comes from the caller goes before what a file says.
        if (outer?.FindOwn(name) is { } given)
        {
            return given;
        }

        return FindOwn(name) ?? (isComplete ? null : ResolvedValue.Unknown);
    }

    /// <summary>These variables and those of a <c>.env</c> file, which go behind them.</summary>
    public ComposeEnvironment With(DotEnvFile file)
    {
        var added = file.Evaluate(Find).Values;
        return added.Count == 0 ? this : new ComposeEnvironment(this, added);
    }

    internal ComposeEnvironment With(string name, string value) =>
        new(this, new Dictionary<string, ResolvedValue>(StringComparer.Ordinal) { [name] = ResolvedValue.Known(value) });

    private ResolvedValue? FindOwn(string name) => values.TryGetValue(name, out var value) ? value : outer?.FindOwn(name);
}
