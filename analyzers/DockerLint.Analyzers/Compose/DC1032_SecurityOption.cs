using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports security options that the engine does not know.</summary>
[Analyzer(Words = "security_opt")]
public sealed class SecurityOptionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1032.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1032", "Security option that the engine does not know")
    {
        Message = "'{0}' {1}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose/security-opt-grammar"],
        Documentation = """
            A security option is `no-new-privileges` or `NAME=VALUE` with the names `apparmor`, `label`, `seccomp`, `no-new-privileges`,
            `systempaths`, `writable-cgroups` and, on Windows, `credentialspec`; the engine refuses any other, and the service does not
            start. `NAME:VALUE` is the old form. The options of Podman are left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                security_opt:
                  - [|no-new-privilege:true|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                security_opt:
                  - no-new-privileges:true
            ```
            """,
    };

    private static readonly string[] Names = ["apparmor", "label", "seccomp", "no-new-privileges", "systempaths", "writable-cgroups", "credentialspec"];
    // Behind "seccomp=".
    private const int Seccomp = 8;

    private static readonly string[] OfPodman = ["mask", "unmask", "proc-opts"];
    private static readonly string[] Booleans = ["1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var option in context.Service.SecurityOpt)
        {
            if (option is { Type: ScalarType.String, Value.Text: { Length: > 0 } text } && Problem(text) is { } problem)
            {
                context.Report(Descriptor, option.TextSpan(), text, problem);
            }
            else if (option.Value.Text is { } profile && IsNoJson(context, profile))
            {
                context.Report(Descriptor, option.TextSpan(), profile, "names a file that is no JSON, so Compose refuses it");
            }
        }
    }

    // A look at both ends is enough for what people name by mistake: profiles of AppArmor, folders, empty files.
    private static bool IsNoJson(ServiceAnalysisContext context, string text) =>
        text.StartsWith("seccomp", StringComparison.Ordinal) && text.Length > Seccomp && text[Seccomp - 1] is '=' or ':' && LocalPaths.Clean(text.Substring(Seccomp)) is { Length: > 0 } path
        && context.Input.Project?.ReadText(path) is { } file && file.ToString().Trim('\uFEFF', ' ', '\t', '\r', '\n') is var json && !(json.StartsWith("{", StringComparison.Ordinal) && json.EndsWith("}", StringComparison.Ordinal));

    private static string? Problem(string text)
    {
        var separator = text.IndexOf('=') is >= 0 and var equals ? equals : text.IndexOf(':');
        if (separator < 0)
        {
            return text is "no-new-privileges" or "disable" ? null : $"is no option of the form NAME=VALUE, so Compose refuses it{ComposeText.Suggestion(text, ["no-new-privileges"])}";
        }

        var name = text.Substring(0, separator);
        var value = text.Substring(separator + 1);
        if (Array.IndexOf(Names, name) < 0)
        {
            return Array.IndexOf(OfPodman, name) >= 0 ? null : $"has no name that the engine knows{ComposeText.Suggestion(name, Names)}, so it refuses the service";
        }

        return name switch
        {
            "no-new-privileges" or "writable-cgroups" when Array.IndexOf(Booleans, value) < 0 => "must be true or false, so the engine refuses the service",
            "systempaths" when value != "unconfined" => "has one value only, 'unconfined', so the engine refuses the service",
            _ => null,
        };
    }
}
