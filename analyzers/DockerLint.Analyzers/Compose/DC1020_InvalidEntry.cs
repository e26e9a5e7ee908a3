using DockerLint.Compose.Schema;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports items of lists that should be pairs and are none.</summary>
[Analyzer]
public sealed class InvalidEntryAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1020.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1020", "Invalid entry of a list of pairs")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/env-trailing-space", "compose-go/additional-contexts-list", "compose-go/ssh-list", "compose-go/extra-hosts"],
        Documentation = """
            Variables, hosts, SSH agents and build contexts can be lists of pairs. Compose refuses a variable with a blank before its
            `=`, a context without `=`, an agent that is neither `default` nor `ID=PATH`, and a host that is not `NAME=ADDRESS` or
            `NAME:ADDRESS`. An entry with variables is left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                environment:
                  - [|LEVEL = debug|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                environment:
                  - LEVEL=debug
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSchemaAction(Descriptor, SchemaViolationKind.InvalidEntry);
}
