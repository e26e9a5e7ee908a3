using DockerLint.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports a recursive removal that hits the root of the file system when a variable is empty.</summary>
[Analyzer(Words = "rm")]
public sealed class RemovalOfRootAnalyzer : DiagnosticAnalyzer
{
    // What an empty variable in front must not leave over: the folders without which an image is broken, and everything.
    private static readonly HashSet<string> Vital = new(StringComparer.Ordinal)
    {
        "", "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib64", "/media", "/mnt", "/usr", "/usr/bin", "/usr/lib", "/usr/local", "/usr/sbin", "/usr/share", "/var", "/var/lib", "/root", "/sbin",
    };

    /// <summary>SC2115.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2115", "Removal that may hit the root folder")
    {
        Message = "If {0} is empty this removes '{1}'; write {2} so that the command fails instead",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC2115", "tally/shellcheck/SC2115", "shellcheck/SC2115"],
        Documentation = """
            `rm -rf "$DIR/"*` removes everything when `DIR` is unset or empty: a misspelled name or a build argument that nobody handed in
            is enough. `${DIR:?}` stops with an error instead.

            Silent when the value is known, when the expansion has a default or `:?`, and when what would be left is no folder of the
            system.

            ```dockerfile bad
            FROM debian:12-slim
            ARG WORK_DIR
            RUN rm -rf [|${WORK_DIR}/*|]
            ```

            ```dockerfile good
            FROM debian:12-slim
            ARG WORK_DIR
            RUN rm -rf "${WORK_DIR:?}"/*
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command.Name != "rm" || !command.Words.Any(IsRecursive))
        {
            return;
        }

        foreach (var word in command.Words.Skip(1))
        {
            if (WithoutVariables(context, word) is { } left && Vital.Contains(left.TrimEnd('*').TrimEnd('/')) && word.Parts.First(part => IsUncertain(context, part)) is { } variable)
            {
                var name = variable.Kind == ShellWordPartKind.Variable ? "${" + variable.VariableName + ":?}" : "a variable that is checked first";
                context.Report(Descriptor, word.Span, variable.Kind == ShellWordPartKind.Variable ? $"'{variable.VariableName}'" : "the output", left.Length == 0 ? "/" : left, name);
            }
        }
    }

    private static bool IsRecursive(ShellWord word) =>
        word.Text == "--recursive" || (word.Text.Length > 1 && word.Text[0] == '-' && word.Text[1] != '-' && word.Text.IndexOfAny(['r', 'R']) > 0);

    /// <summary>The path that is left when all variables are empty; null when no variable stands in front, or one cannot be empty.</summary>
    private static string? WithoutVariables(ReportContext context, ShellWord word)
    {
        var left = string.Empty;
        var hasVariable = false;
        foreach (var part in word.Parts)
        {
            if (part.Kind == ShellWordPartKind.Literal)
            {
                left += part.Value.Text;
                if (!hasVariable && left.Trim('/').Length > 0)
                {
                    return null;
                }
            }
            else if (IsUncertain(context, part))
            {
                hasVariable = true;
            }
            else
            {
                return null;
            }
        }

        left = Squeeze(left);
        return hasVariable && left.Length > 0 && left[0] == '/' ? left : null;
    }

    private static bool IsUncertain(ReportContext context, ShellWordPart part) => part.Kind switch
    {
        ShellWordPartKind.CommandSubstitution => true,
        ShellWordPartKind.Variable => MayBeEmpty(part.Value) && part.VariableName is not ("HOME" or "PWD" or "#" or "?" or "$" or "!")
            && ShellExpansions.OperatorOf(context.Tree.Text.ToString(part.Span)) is not (":-" or ":=" or ":?" or "-" or "=" or "?"),
        _ => false,
    };

    private static bool MayBeEmpty(ResolvedValue value) => value.IsKnown ? value.Text?.Length == 0 : !value.IsPartial || value.Parts.All(part => part is null);

    private static string Squeeze(string path)
    {
        while (path.IndexOf("//", StringComparison.Ordinal) >= 0)
        {
            path = path.Replace("//", "/");
        }

        return path;
    }
}
