using DockerLint.Dockerfile.Semantics;
using DockerLint.Projects;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports final stages that stand on an image made for building.</summary>
[Analyzer]
public sealed class SdkImageAnalyzer : DiagnosticAnalyzer
{
    private static readonly HashSet<string> Compilers = new(StringComparer.Ordinal) { "nvcc", "gcc", "g++", "cc", "c++", "clang", "make", "cmake", "ninja", "rustc" };

    /// <summary>DL7004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL7004", "Final stage stands on an SDK image")
    {
        Message = "The image that runs stands on '{0}', which holds compilers and tools it does not need; build in a stage and run on {1}",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["tally/gpu/prefer-runtime-final-stage", "tally/prefer-multi-stage-build"],
        Documentation = """
            SDK images are several times as large as the image that the result runs on, and what is in them can be attacked. A build stage
            may use the SDK; the final stage takes the result from it.

            Reported are exported stages with an ENTRYPOINT or CMD of their own on an image that is known to be an SDK: Maven, Gradle,
            CUDA devel, and Go or Rust where the stage itself compiles. Interpreters such as node or python are no SDK. Silent for
            stages (and files) named for development, tests, debugging or building, when the container runs the tool itself
            (`mvn`, `go run`, a shell), and for CUDA where the stage compiles.

            ```dockerfile bad
            FROM [|maven:3.9-eclipse-temurin-21|]
            COPY . /src
            RUN mvn -f /src package
            ENTRYPOINT ["java", "-jar", "/src/target/web.jar"]
            ```

            ```dockerfile good
            FROM maven:3.9-eclipse-temurin-21 AS build
            COPY . /src
            RUN mvn -f /src package
            FROM eclipse-temurin:21-jre
            COPY --from=build /src/target/web.jar /app/
            ENTRYPOINT ["java", "-jar", "/app/web.jar"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var stage = context.Stage;
        // The SDK of .NET is DL8016's.
        if (!stage.IsExported || DotNetImage.From(stage.BaseImage) is not null || stage.Facts is not { IsSdk: true } facts || stage.Base is not { } reference || stage.Chain.Any(link => link.IsWorkshop() && link.IsExported) || stage.Program() is not { } program)
        {
            return;
        }

        var compiles = stage.Chain.SelectMany(RunStep.Of).SelectMany(step => step.Commands).Any(command => Compilers.Contains(command.Name ?? string.Empty) || IsBuild(command));
        var isCuda = facts.RuntimeRepository == "nvidia/cuda";
        if (!RunsTool(program) && (isCuda ? !compiles : facts.RuntimeRepository is not null || compiles))
        {
            context.Report(Descriptor, reference.Span, stage.BaseImage?.Value.Text ?? reference.Text, facts.RuntimeRepository is { } runtime ? isCuda ? "a runtime tag of '" + runtime + "'" : "'" + runtime + "'" : "a small base image");
        }
    }

    private static bool IsBuild(SimpleCommand command) =>
        command.Name is "go" or "cargo" && command.Arguments.Any(argument => argument.Text == "build");

    private static bool RunsTool(IReadOnlyList<string> program) => program[0] switch
    {
        "mvn" or "mvnw" or "gradle" or "gradlew" or "go" or "cargo" or "nvcc" or "make" or "air" or "sh" or "bash" or "ash" or "zsh" or "pwsh" or "sleep" or "tail" or "golangci-lint" => true,
        _ => false,
    };
}
