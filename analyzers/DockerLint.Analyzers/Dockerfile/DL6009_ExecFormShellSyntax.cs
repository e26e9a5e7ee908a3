using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports JSON arrays that count on a shell.</summary>
[Analyzer]
public sealed class ExecFormShellSyntaxAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6009.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6009", "Exec form with the syntax of a shell")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            The JSON form starts the program without a shell: variables, `&&`, pipes and redirections are plain text for it, and the first string is the
            whole name of the program. Use the shell form, or start a shell with `["sh", "-c", "…"]`.

            The fix is safe where the first string is a command line of plain words: it splits them.

            ```dockerfile bad
            FROM alpine:3.22
            CMD [[|"npm start"|]]
            ```

            ```dockerfile good
            FROM alpine:3.22
            CMD ["npm", "start"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<ExecFormSyntax>(AnalyzeExecForm);

    private static readonly HashSet<string> Shells = new(StringComparer.OrdinalIgnoreCase) { "sh", "bash", "ash", "dash", "zsh", "ksh", "busybox", "cmd", "cmd.exe", "powershell", "powershell.exe", "pwsh", "pwsh.exe", "eval", "envsubst" };

    private static void AnalyzeExecForm(SyntaxNodeAnalysisContext<ExecFormSyntax> context)
    {
        var elements = context.Node.Elements;
        if (context.Node.Parent is not InstructionSyntax instruction || instruction is not (RunInstructionSyntax or CmdInstructionSyntax or EntrypointInstructionSyntax or HealthcheckInstructionSyntax)
            || elements.Any(element => Shells.Contains(FileName(element.ValueText))))
        {
            return;
        }

        // With an entry point the strings of CMD are its arguments, and it may be a script that does anything with them.
        if (instruction is CmdInstructionSyntax && context.DockerfileModel.GetStage(instruction).FinalState.Entrypoint is not null)
        {
            return;
        }

        if (elements.Count > 0 && IsCommandLine(elements[0].ValueText))
        {
            context.Report(Descriptor, elements[0], $"There is no program named '{elements[0].ValueText}': every word is a string of its own");
            return;
        }

        foreach (var element in elements.Skip(1))
        {
            var text = element.ValueText;
            if (text is "&&" or "||" or "|" or ">" or ">>" or "<" or ";" or "2>&1")
            {
                context.Report(Descriptor, element, $"'{text}' is plain text here, because no shell reads the JSON form");
                return;
            }

            if (IsVariable(text))
            {
                context.Report(Descriptor, element, $"'{text}' is not expanded here, because no shell reads the JSON form");
            }
        }
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static bool IsCommandLine(string text)
    {
        var blank = text.IndexOf(' ');
        if (blank <= 0 || PlainCommand.Split(text) is not { Count: > 1 } words)
        {
            return false;
        }

        // A path may have blanks; one that goes on with slashes behind them is a path.
        return words[0].IndexOf('\\') < 0 && (words[0].IndexOf('/') < 0 || words[1].StartsWith("-", StringComparison.Ordinal) || words[1].StartsWith("/", StringComparison.Ordinal));
    }

    private static bool IsVariable(string text)
    {
        if (text.Length < 2 || text[0] != '$')
        {
            return false;
        }

        var isBraced = text[1] == '{';
        var name = isBraced && text[text.Length - 1] == '}' ? text.Substring(2, text.Length - 3) : text.Substring(1);
        return name.Length > 0 && !(name[0] is >= '0' and <= '9') && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
    }
}

/// <summary>Splits a command line into strings.</summary>
public sealed class ExecFormShellSyntaxCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6009"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree.Root.FindToken(context.Span.Start).Parent is JsonStringSyntax { Parent: ExecFormSyntax exec } element && exec.Elements[0] == element
            && context.Tree.Text.ToString(context.Span).IndexOf('\\') < 0 && PlainCommand.Split(element.ValueText) is { Count: > 1 } words)
        {
            context.RegisterFix("Split the words", FixSafety.Safe, new TextChange(context.Span, PlainCommand.ToJson(words).Trim('[', ']')));
        }
    }
}
