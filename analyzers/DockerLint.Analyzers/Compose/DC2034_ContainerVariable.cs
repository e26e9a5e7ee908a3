using DockerLint.Compose.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports variables that Compose replaces before the container sees them.</summary>
[Analyzer(Words = "$")]
public sealed class ContainerVariableAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2034.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2034", "Variable of the service replaced by one of the host")
    {
        Message = "Compose replaces '{0}' by the variable of the host before the service starts; '$${1}' leaves it to the service, which sets '{2}' itself",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `$NAME` in a command or a healthcheck is replaced when the file is read, by what the shell of the caller or `.env` says:
            usually by nothing. Where the service itself sets the variable, its own value is meant, and `$$NAME` hands the dollar sign
            on. The rule speaks about scripts that a shell of the container runs, and about variables that `environment` gives a value
            of its own.

            The fix doubles the dollar sign; look whether `.env` has the variable too.

            ```yaml bad
            services:
              db:
                image: postgres:18
                environment:
                  POSTGRES_USER: shop
                healthcheck:
                  test: pg_isready -U [|$POSTGRES_USER|]
            ```

            ```yaml good alternative
            services:
              db:
                image: postgres:18
                environment:
                  POSTGRES_USER: shop
                healthcheck:
                  test: pg_isready -U $$POSTGRES_USER
            ```
            """,
    };

    private static readonly string[] Shells = ["sh", "bash", "ash", "dash", "/bin/sh", "/bin/bash", "/bin/ash", "/bin/dash", "/usr/bin/bash"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        var own = new HashSet<string>(service.Environment.Where(entry => entry.Value?.Value.IsKnown is true).Select(entry => entry.Key), StringComparer.Ordinal);
        if (own.Count == 0)
        {
            return;
        }

        foreach (var script in Scripts(service))
        {
            foreach (var variable in script.Interpolation.Variables)
            {
                if (variable.Operator == VariableOperator.None && own.Contains(variable.Name))
                {
                    var written = script.Text.Substring(variable.Span.Start, variable.Span.Length);
                    context.Report(Descriptor, script.GetSpan(variable.Span), written, written.Substring(1), variable.Name);
                }
            }
        }
    }

    private static IEnumerable<ComposeValue> Scripts(Service service)
    {
        var test = service.Healthcheck?.Test;
        if (test?.Text is { } line)
        {
            yield return line;
        }
        else if (test?.Words is { Count: > 1 } words && words[0].Text == "CMD-SHELL")
        {
            yield return words[1];
        }
        else if (test?.Words is { Count: > 1 } program && program[0].Text == "CMD" && IsShell(program, 1))
        {
            yield return program[3];
        }

        foreach (var command in new[] { service.Entrypoint, service.Command })
        {
            if (command?.Words is { } list && IsShell(list, 0))
            {
                yield return list[2];
            }
            else if (command?.Text is { } text && Shells.Any(shell => text.Text.StartsWith(shell + " -", StringComparison.Ordinal)))
            {
                yield return text;
            }
        }
    }

    private static bool IsShell(IReadOnlyList<ComposeValue> words, int start) =>
        words.Count > start + 2 && Shells.Contains(words[start].Text) && words[start + 1].Text is { Length: > 1 } option && option[0] == '-' && option[option.Length - 1] == 'c';
}

/// <summary>Leaves the variable to the service.</summary>
public sealed class ContainerVariableCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ContainerVariableAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterFix("Double the dollar sign", FixSafety.Unsafe, new TextChange(new TextSpan(context.Span.Start, 0), "$"));
}
