using DockerLint.Configuration;
using DockerLint.Dockerfile;

namespace DockerLint.Analysis.Suppressions;

/// <summary>
/// What the directive <c># check=</c> at the top of a Dockerfile asks for besides skipping: experimental checks, and findings as errors.
/// </summary>
internal sealed class CheckDirective
{
    private const string Prefix = "buildkit/";

    private CheckDirective(bool isError, IReadOnlyList<string> enabled)
    {
        IsError = isError;
        Enabled = enabled;
    }

    /// <summary>The checks of BuildKit that speak only when a file asks for them; what it skips does not hold for those.</summary>
    public static IReadOnlyList<string> Experimental { get; } = ["InvalidDefinitionDescription"];

    /// <summary>Checks that look at the file as a whole: a comment above an instruction does not silence them in BuildKit, only the directive does.</summary>
    public static IReadOnlyList<string> FileWide { get; } = ["NoEmptyContinuation", "ConsistentInstructionCasing", "DuplicateStageName", "ReservedStageName"];

    /// <summary>Whether each finding of a check of BuildKit fails the build.</summary>
    public bool IsError { get; }

    /// <summary>The experimental checks that are asked for.</summary>
    public IReadOnlyList<string> Enabled { get; }

    /// <summary>The directive of a tree; null when it has none.</summary>
    public static CheckDirective? Of(SyntaxTree tree)
    {
        foreach (var directive in tree is DockerfileSyntaxTree dockerfile ? dockerfile.Root.Directives : [])
        {
            if (directive is { Name: "check", IsRepeated: false })
            {
                return Read(directive.Value);
            }
        }

        return null;
    }

    /// <summary>The names of experimental checks among those of one option's value.</summary>
    public static IEnumerable<string> ExperimentalOf(string value)
    {
        var asked = value.Split(',');
        return asked.Contains("all", StringComparer.OrdinalIgnoreCase) ? Experimental : Experimental.Where(name => asked.Contains(name, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The configuration under which the experimental checks that are asked for speak; an explicit one about them goes before.</summary>
    public AnalyzerConfiguration Apply(AnalyzerConfiguration configuration, IEnumerable<RuleSummary> rules)
    {
        if (Enabled.Count == 0 || configuration.Mode == AnalysisMode.None)
        {
            return configuration;
        }

        var severities = configuration.Severities.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules.Where(rule => rule.Aliases.Any(IsEnabled) && !severities.ContainsKey(rule.Id) && !severities.ContainsKey("category-" + rule.Category)))
        {
            severities.Add(rule.Id, (RuleSeverity)(rule.DefaultSeverity + 1));
        }

        return configuration.WithSeverities(severities);
    }

    /// <summary>A finding as loud as the directive wants it; an explicit severity goes before.</summary>
    public Diagnostic Apply(Diagnostic diagnostic, AnalyzerConfiguration configuration) =>
        IsError && !configuration.HasExplicitSeverity(diagnostic.Descriptor) && diagnostic.Descriptor.Aliases.Any(alias => alias.StartsWith(Prefix, StringComparison.Ordinal))
            ? diagnostic.WithSeverity(DiagnosticSeverity.Error)
            : diagnostic;

    private bool IsEnabled(string alias) => Enabled.Any(name => alias.Length == Prefix.Length + name.Length && alias.StartsWith(Prefix, StringComparison.Ordinal) && alias.EndsWith(name, StringComparison.Ordinal));

    // BuildKit cuts the value at the first blank.
    private static CheckDirective Read(string value)
    {
        var isError = false;
        var enabled = new List<string>();
        foreach (var option in value.Split(' ', '\t')[0].Split(';'))
        {
            var equals = option.IndexOf('=');
            var argument = option.Substring(equals + 1);
            switch (equals < 0 ? string.Empty : option.Substring(0, equals).ToLowerInvariant())
            {
                case "error":
                    isError = argument is "1" or "t" or "T" or "true" or "TRUE" or "True";
                    break;
                case "experimental":
                    enabled.AddRange(ExperimentalOf(argument));
                    break;
            }
        }

        return new CheckDirective(isError, enabled);
    }
}
