using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports cultures without ICU.</summary>
[Analyzer]
public sealed class MissingIcuAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8025.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8025", "Cultures wanted in an image without ICU")
    {
        Message = "This asks for cultures, but '{0}' has no ICU: the application stops at its start",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            The images on Alpine and the chiseled ones hold no ICU and switch .NET to the invariant mode. With that mode switched off the application
            stops with "Couldn't find a valid ICU package". Install ICU (`apk add icu-libs`), take the `-extra` image, or leave the mode on.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/aspnet:9.0-alpine
            ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=[|false|]
            COPY publish /app
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/aspnet:9.0-alpine
            RUN apk add --no-cache icu-libs icu-data-full tzdata
            ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false
            COPY publish /app
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetFinalAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build, DotNetFinal final)
    {
        if (final.Image.Kind is DotNetImageKind.Sdk or DotNetImageKind.Other || (final.Image.IsAlpine != true && final.Image.IsDistroless != true) || final.Image.IsExtra != false || BringsIcu(final))
        {
            return;
        }

        // The setting of the project is written beside the application and goes before the variable.
        if (final.Publish is { } publish && DotNetOutput.Property(publish, "InvariantGlobalization").Text is { Length: > 0 } setting)
        {
            if (setting.Equals("false", StringComparison.OrdinalIgnoreCase))
            {
                context.Report(Descriptor, final.Place, final.ImageName);
            }
        }
        else if (final.Stage.Variables.FindEnvironment("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", int.MaxValue) is { Value.Text: { } value, Syntax.Value: { } place }
            && (value.Equals("false", StringComparison.OrdinalIgnoreCase) || value == "0"))
        {
            context.Report(Descriptor, place.Span, final.ImageName);
        }
    }

    private static bool BringsIcu(DotNetFinal final) => final.Stage.EffectiveInstructions.Any(instruction =>
        instruction is RunInstructionSyntax or TransferInstructionSyntax && (InstructionTexts.Of(instruction).Any(text => text.Text.IndexOf("icu", StringComparison.OrdinalIgnoreCase) >= 0)
        || (instruction is RunInstructionSyntax && final.Stage.Model.GetScripts(instruction).SelectMany(script => script.Commands).Any(command => command.Name is null || command.NameArgument?.Text?.IndexOf('/') >= 0 || command.Arguments.Any(argument => argument.Text is null)))));
}
