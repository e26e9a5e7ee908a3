using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8010_RestoreInputNotCopiedTests
{
    private static readonly RuleTestOptions Shop = Projects.Of(
        ("src/Web/Web.csproj", Projects.Text("Microsoft.NET.Sdk.Web", "net9.0")),
        ("src/Web/packages.lock.json", "{}"),
        ("src/Directory.Build.props", "<Project />"),
        ("NuGet.config", "<configuration />"));

    [Theory]
    [InlineData("COPY src/Web/Web.csproj src/Web/\nRUN [|dotnet restore src/Web/Web.csproj|]\nCOPY . .")]
    [InlineData("COPY src/Web/Web.csproj src/Directory.Build.props src/Web/\nCOPY NuGet.config .\nCOPY src/Web/packages.lock.json src/Web/\nRUN [|dotnet restore src/Web/Web.csproj|]\nCOPY . .")]
    public void Speaks(string steps) => RuleTest.Verify<RestoreInputNotCopiedAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /code\n" + steps, Shop);

    [Theory]
    [InlineData("COPY . .\nRUN dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY NuGet.config .\nCOPY src/Directory.Build.props src/\nCOPY src/Web/*.* src/Web/\nRUN dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY src/Web/Web.csproj src/Web/\nRUN cp /x/* .\nRUN dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY src/Web/Web.csproj src/Web/\nRUN dotnet tool restore")]
    public void IsSilent(string steps) => RuleTest.VerifySilent<RestoreInputNotCopiedAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /code\n" + steps, Shop);
}
