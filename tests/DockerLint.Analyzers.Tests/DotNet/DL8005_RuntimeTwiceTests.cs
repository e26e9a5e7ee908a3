using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8005_RuntimeTwiceTests
{
    private const string Build = "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -c Release OPTIONS -o /app\n";

    [Theory]
    [InlineData("--self-contained", "aspnet:9.0")]
    [InlineData("-p:PublishAot=true", "runtime:9.0")]
    public void Speaks(string options, string image) => RuleTest.Verify<RuntimeTwiceAnalyzer>(Build.Replace("OPTIONS", options) + $"FROM [|mcr.microsoft.com/dotnet/{image}|]\nCOPY --from=build /app .", Projects.Web());

    [Theory]
    [InlineData("", "aspnet:9.0")]
    [InlineData("--self-contained", "runtime-deps:9.0")]
    [InlineData("--self-contained", "sdk:9.0")]
    [InlineData("--self-contained=$SC", "aspnet:9.0")]
    public void IsSilent(string options, string image) => RuleTest.VerifySilent<RuntimeTwiceAnalyzer>(Build.Replace("OPTIONS", options) + $"FROM mcr.microsoft.com/dotnet/{image}\nCOPY --from=build /app .", Projects.Web());
}
