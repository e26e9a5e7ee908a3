using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports variables that nothing gives a value.</summary>
[Analyzer]
public sealed class UnassignedVariableAnalyzer : DiagnosticAnalyzer
{
    private const int MostNames = 200;

    /// <summary>SC2154.</summary>
    public static readonly DiagnosticDescriptor Unassigned = new("SC2154", "Variable without a value")
    {
        Message = "Neither this script nor ENV or ARG gives '{0}' a value",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2154", "tally/shellcheck/SC2154", "shellcheck/SC2154"],
        Documentation = """
            Each RUN is a shell of its own: what an earlier RUN assigned is gone. A name that is neither assigned here nor defined by ENV
            or ARG is empty.

            Only names with a small letter are judged, because the environment of an image that is not known has names in capitals.
            Silent when an expansion says what to do then (`${x:-…}`, `${x:?}`), when the variable is tested, when the script runs a text that
            is not known, and for an ARG in front of the first FROM, which DL6003 explains.

            ```dockerfile bad
            FROM debian:12-slim
            RUN version=1.2
            RUN curl -fsSLO "https://example.com/tool-[|$version|].tgz"
            ```

            ```dockerfile good
            FROM debian:12-slim
            ARG version=1.2
            RUN curl -fsSLO "https://example.com/tool-$version.tgz"
            ```
            """,
    };

    /// <summary>SC2153.</summary>
    public static readonly DiagnosticDescriptor Misspelled = new("SC2153", "Variable with a name close to another")
    {
        Message = "'{0}' has no value here; '{1}' has one",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2153", "tally/shellcheck/SC2153", "shellcheck/SC2153"],
        Documentation = """
            A name in capitals may come from the base image, so it is judged only when one that differs in a single letter or underscore
            is assigned by the script or defined by ENV or ARG, and when nothing gives it a value itself.

            ```dockerfile bad
            FROM debian:12-slim
            ARG TOOL_VERSION=1.2
            RUN curl -fsSLO "https://example.com/tool-{|SC2153:$TOOLVERSION|}.tgz"
            ```

            ```dockerfile good
            FROM debian:12-slim
            ARG TOOL_VERSION=1.2
            RUN curl -fsSLO "https://example.com/tool-$TOOL_VERSION.tgz"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Unassigned, Misspelled];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixScriptAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context)
    {
        var variables = ShellVariables.Of(context.Script);
        if (variables.MayHaveMore)
        {
            return;
        }

        var isUnknown = ShellSurroundings.IsUnknown(context);
        var seen = new HashSet<string>(variables.Uses.Where(use => use.IsTest).Select(use => use.Name), StringComparer.Ordinal);
        foreach (var use in variables.Uses)
        {
            if (use.IsGuarded || variables.IsAssigned(use.Name) || !seen.Add(use.Name) || ShellSurroundings.Defines(context, use.Name) || IsDeclaredTooEarly(context, use.Name))
            {
                continue;
            }

            if (use.Name.Any(c => c is >= 'a' and <= 'z'))
            {
                if (!isUnknown)
                {
                    context.Report(Unassigned, use.Span, use.Name);
                }
            }
            else if (FindSimilar(context, variables, use.Name) is { } similar)
            {
                context.Report(Misspelled, use.Span, use.Name, similar);
            }
        }
    }

    // An ARG in front of the first FROM: another rule says that it does not reach here.
    private static bool IsDeclaredTooEarly(ShellScriptAnalysisContext context, string name) =>
        context.Instruction is not null && context.DockerfileModel.Preamble.Variables.Find(name, int.MaxValue) is not null;

    private static string? FindSimilar(ShellScriptAnalysisContext context, ShellVariables variables, string name)
    {
        if (name.Length < 4)
        {
            return null;
        }

        // Where there are many names, looking at all of them for each would take too long, and some are alike on purpose.
        foreach (var other in Names(context, variables).Take(MostNames))
        {
            if (other.Length > 3 && AreSimilar(name, other))
            {
                return other;
            }
        }

        return null;
    }

    private static IEnumerable<string> Names(ShellScriptAnalysisContext context, ShellVariables variables)
    {
        foreach (var assignment in variables.Assignments)
        {
            yield return assignment.Name;
        }

        foreach (var proxy in ShellSurroundings.ProxyNames)
        {
            yield return proxy;
        }

        if (context.Stage is { } stage)
        {
            foreach (var definition in stage.Variables.Definitions)
            {
                yield return definition.Name;
            }
        }
    }

    // Numbered names (JAVA_8, JAVA_9) and singular and plural are not slips of the pen.
    private static bool AreSimilar(string one, string other)
    {
        if (one.Replace("_", string.Empty) == other.Replace("_", string.Empty))
        {
            return true;
        }

        if (one.Length != other.Length)
        {
            return false;
        }

        var differences = 0;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i])
            {
                differences += char.IsDigit(one[i]) || char.IsDigit(other[i]) ? 2 : 1;
            }
        }

        return differences == 1;
    }
}
