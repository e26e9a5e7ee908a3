using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8039_TelemetryInBuildTests
{
    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN [|dotnet|] restore\nRUN dotnet build", "FROM mcr.microsoft.com/dotnet/sdk:9.0\nENV DOTNET_CLI_TELEMETRY_OPTOUT=1\nRUN dotnet restore\nRUN dotnet build")]
    public void Speaks_and_mends(string before, string after) => RuleTest.VerifyFix<TelemetryInBuildAnalyzer>(before, after);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nENV DOTNET_CLI_TELEMETRY_OPTOUT=true\nRUN dotnet build")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nARG DOTNET_CLI_TELEMETRY_OPTOUT=1\nRUN dotnet build")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nRUN dotnet --info")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN make")]
    public void IsSilent(string text) => RuleTest.VerifySilent<TelemetryInBuildAnalyzer>(text);
}
