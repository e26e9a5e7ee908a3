using DockerLint.Analyzers.DotNet;
using DockerLint.Testing;

namespace DockerLint.Analyzers.Tests.DotNet;

/// <summary>Rules that need the project find it in stages of Windows, too.</summary>
public sealed class WindowsDockerfileTests
{
    private const string Sdk = "FROM mcr.microsoft.com/dotnet/sdk:10.0-nanoserver-ltsc2022 AS build\nARG BUILD_CONFIGURATION=Release\n";
    private const string Steps = """
        WORKDIR /src
        COPY ["App/App.csproj", "App/"]
        RUN dotnet restore "./App/App.csproj"
        COPY . .
        WORKDIR "/src/App"
        RUN dotnet build "./App.csproj" -c %BUILD_CONFIGURATION% -o /app/build

        FROM build AS publish
        ARG BUILD_CONFIGURATION=Release
        RUN dotnet publish "./App.csproj" -c %BUILD_CONFIGURATION% -o /app/publish /p:UseAppHost=false


        """;

    private const string Final = "WORKDIR /app\nCOPY --from=publish /app/publish .\nENTRYPOINT [\"dotnet\", \"App.dll\"]\n";
    private const string Runtime = "FROM mcr.microsoft.com/dotnet/aspnet:10.0-nanoserver-ltsc2022 AS final\n";

    private static RuleTestOptions Project(string sdk, string framework, string more = "") =>
        Projects.Of(("App/App.csproj", Projects.Text(sdk, framework, more)), ("App/Program.cs", ""), ("Lib/Lib.csproj", Projects.Text("Microsoft.NET.Sdk", framework)), ("Directory.Build.props", "<Project />"));

    [Fact]
    public void The_runtime_is_too_old() => RuleTest.Verify<FrameworkMismatchAnalyzer>(
        Sdk + Steps + "FROM [|mcr.microsoft.com/dotnet/aspnet:9.0-nanoserver-ltsc2022|] AS final\n" + Final, Project("Microsoft.NET.Sdk.Web", "net10.0"));

    [Fact]
    public void The_sdk_is_too_old() => RuleTest.Verify<SdkTooOldAnalyzer>(
        Sdk.Replace("mcr.microsoft.com/dotnet/sdk:10.0-nanoserver-ltsc2022", "[|mcr.microsoft.com/dotnet/sdk:8.0-nanoserver-ltsc2022|]", StringComparison.Ordinal) + Steps + Runtime + Final, Project("Microsoft.NET.Sdk.Web", "net10.0"));

    [Theory]
    [InlineData("WORKDIR C:\\src", "C:\\app\\publish")]
    [InlineData("WORKDIR c:/src", "c:/app/publish")]
    [InlineData("WORKDIR /src", "\\app\\publish")]
    public void A_web_application_has_no_runtime(string folder, string output) => RuleTest.Verify<WebOnRuntimeAnalyzer>(
        "# escape=`\n" + Sdk + Steps.Replace("WORKDIR /src", folder, StringComparison.Ordinal).Replace("/app/publish", output, StringComparison.Ordinal)
        + "FROM mcr.microsoft.com/dotnet/[|runtime|]:10.0-nanoserver-ltsc2022 AS final\n" + Final.Replace("/app/publish", output, StringComparison.Ordinal), Project("Microsoft.NET.Sdk.Web", "net10.0"));

    [Fact]
    public void Another_drive_is_not_followed() => RuleTest.VerifySilent<WebOnRuntimeAnalyzer>(
        Sdk + Steps.Replace("WORKDIR /src", "WORKDIR D:/src", StringComparison.Ordinal).Replace("WORKDIR \"/src/App\"", "WORKDIR \"D:/src/App\"", StringComparison.Ordinal)
        + "FROM mcr.microsoft.com/dotnet/runtime:10.0-nanoserver-ltsc2022 AS final\n" + Final, Project("Microsoft.NET.Sdk.Web", "net10.0"));

    [Fact]
    public void What_is_right_is_left_alone()
    {
        foreach (var (framework, version) in new[] { ("net10.0", "10.0"), ("net8.0", "8.0"), ("net6.0", "6.0") })
        {
            var text = (Sdk + Steps + Runtime + Final).Replace("10.0", version, StringComparison.Ordinal);
            var options = Project("Microsoft.NET.Sdk.Web", framework);
            RuleTest.VerifySilent<FrameworkMismatchAnalyzer>(text, options);
            RuleTest.VerifySilent<SdkTooOldAnalyzer>(text, options);
            RuleTest.VerifySilent<WebOnRuntimeAnalyzer>(text, options);
            RuleTest.VerifySilent<NoRuntimeInImageAnalyzer>(text, options);
            RuleTest.VerifySilent<ConsoleOnAspNetAnalyzer>(text, options);
            RuleTest.VerifySilent<EntrypointAssemblyAnalyzer>(text, options);
            RuleTest.VerifySilent<PublishDebugAnalyzer>(text, options);
            RuleTest.VerifySilent<NoRestoreMismatchAnalyzer>(text, options);
        }
    }

    // Names that differ in case only are the same there, so that what seems to be missing may be there.
    [Fact]
    public void What_is_missing_is_not_asked()
    {
        var options = Project("Microsoft.NET.Sdk.Web", "net10.0", Projects.References("../Lib/Lib.csproj"));
        RuleTest.VerifySilent<ReferenceNotCopiedAnalyzer>(Sdk + Steps + Runtime + Final, options);
        RuleTest.VerifySilent<RestoreInputNotCopiedAnalyzer>(Sdk + Steps + Runtime + Final, options);
        RuleTest.VerifySilent<PublishPathAnalyzer>(Sdk + Steps.Replace("-o /app/publish", "-o C:/App/Publish", StringComparison.Ordinal) + Runtime + Final, options);
    }
}
