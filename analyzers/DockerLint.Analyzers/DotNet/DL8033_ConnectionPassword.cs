using DockerLint.Dockerfile.Semantics;
using DockerLint.Semantics.Secrets;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports passwords in connection strings.</summary>
[Analyzer(Words = "password pwd accountkey sharedaccesskey")]
public sealed class ConnectionPasswordAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8033.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8033", "Password in a connection string")
    {
        Message = "The connection string '{0}' holds a password, which everyone who gets the {1} can read",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        SpanIsSecret = true,
        Documentation = """
            ENV is part of the image. A connection string with a password belongs into a secret, or at least into the environment of the running
            container; a Compose file gives it on from there.

            Judged are variables named like a connection string of .NET (`ConnectionStrings__Shop`, `…ConnectionString`) with a `Password` that is
            written out. Silent for placeholders, empty passwords and variables. Other secrets in ENV are DL5001, in services DC4006. In a
            Compose file it is a warning where the password looks made, and an info where the file is only laid over others, as that of
            a developer is. A text that several services repeat is reported once.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            ENV ConnectionStrings__Shop=[|"Server=db;Database=shop;User Id=shop;Password=Xk29vLq8Zt41"|]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            ENV ConnectionStrings__Shop="Server=db;Database=shop;Integrated Security=true"
            ```

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                environment:
                  ConnectionStrings__Shop: [|Server=db;Database=shop;User Id=shop;Password=Xk29vLq8Zt41|]
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                environment:
                  ConnectionStrings__Shop: Server=db;Database=shop;User Id=shop;Password=${SHOP_PASSWORD:?}
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDockerfileAction(AnalyzeDockerfile);
        context.RegisterComposeAction(AnalyzeServices);
    }

    private static readonly string[] Keys = ["password", "pwd", "accountkey", "sharedaccesskey"];

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        foreach (var definition in context.DockerfileModel.AllStages.SelectMany(stage => stage.Variables.Definitions))
        {
            if (definition is { Kind: VariableKind.Environment, Value.Text: { } value, Syntax.Value: { } place } && IsConnection(definition.Name) && PasswordOf(value) is SecretStrength.Likely or SecretStrength.Word)
            {
                context.Report(Descriptor, place.Span, definition.Name, "image");
            }
        }
    }

    // Services repeat their connection strings: one text is one finding, at its first place.
    private static void AnalyzeServices(ComposeAnalysisContext context)
    {
        var severity = context.Model.IsPartial ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
        var found = context.Model.Services.SelectMany(service => service.Environment)
            .Where(entry => IsConnection(entry.Key) && entry.Value?.Value.Text is { } text && PasswordOf(text) == SecretStrength.Likely)
            .GroupBy(entry => entry.Value?.Value.Text, StringComparer.Ordinal);
        foreach (var group in found)
        {
            var places = group.Select(entry => (entry.Key, Span: entry.Value?.TextSpan() ?? default)).ToArray();
            var others = places.Skip(1).Where(place => place.Span != places[0].Span).Select(place => new RelatedLocation(context.Tree.GetLocation(place.Span), $"'{place.Key}' holds the same"));
            context.Report(Descriptor, places[0].Span, new ReportDetails { AtMost = severity, RelatedLocations = others.ToArray() }, places[0].Key, "file");
        }
    }

    private static bool IsConnection(string name) =>
        name.StartsWith("ConnectionStrings__", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ConnectionStrings:", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("ConnectionString", StringComparison.OrdinalIgnoreCase) || name.EndsWith("CONNECTION_STRING", StringComparison.OrdinalIgnoreCase) || name.StartsWith("SQLCONNSTR_", StringComparison.OrdinalIgnoreCase);

    private static SecretStrength? PasswordOf(string value)
    {
        foreach (var part in value.Split(';'))
        {
            var equals = part.IndexOf('=');
            if (equals > 0 && Array.IndexOf(Keys, part.Substring(0, equals).Trim().ToLowerInvariant()) >= 0)
            {
                return SecretValue.Judge(part.Substring(equals + 1).Trim());
            }
        }

        return null;
    }
}
