using DockerLint.Semantics;

namespace DockerLint.Compose.DotEnv;

/// <summary>The variables of a file in an environment.</summary>
public sealed class DotEnvValues
{
    internal DotEnvValues(IReadOnlyDictionary<string, ResolvedValue> values, IReadOnlyList<GrammarProblem> problems)
    {
        Values = values;
        Problems = problems;
    }

    /// <summary>The values by name; an inherited variable that the environment lacks is not there, one of which nothing is known is unknown.</summary>
    public IReadOnlyDictionary<string, ResolvedValue> Values { get; }

    /// <summary>Why Compose refuses the file in this environment, at their places in it: required variables without a value.</summary>
    public IReadOnlyList<GrammarProblem> Problems { get; }
}
