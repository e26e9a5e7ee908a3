using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8011_ReferenceOutOfContextTests
{
    [Fact]
    public void Speaks_of_a_project_outside() => RuleTest.Verify<ReferenceOutOfContextAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY . .\nRUN dotnet restore [|Web.csproj|] && dotnet build Web.csproj",
        Projects.Web(more: Projects.References("..\\Core\\Core.csproj")));

    [Fact]
    public void Speaks_of_one_behind_another() => RuleTest.Verify<ReferenceOutOfContextAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY . .\nRUN [|dotnet publish|]",
        Projects.Of(("Web.csproj", Projects.Text("Microsoft.NET.Sdk.Web", "net9.0", Projects.References("Lib/Lib.csproj"))), ("Lib/Lib.csproj", Projects.Text("Microsoft.NET.Sdk", "net9.0", Projects.References("../../Other/Other.csproj")))));

    [Fact]
    public void Speaks_of_one_that_is_ignored() => RuleTest.Verify<ReferenceOutOfContextAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY . .\nRUN dotnet publish [|Web.csproj|]",
        new RuleTestOptions { BuildContext = new TestBuildContext { Ignored = ["Lib"] }.Add("Web.csproj", Projects.Text("Microsoft.NET.Sdk.Web", "net9.0", Projects.References("Lib/Lib.csproj"))).Add("Lib/Lib.csproj", "<Project />") });

    [Theory]
    [InlineData("Lib/Lib.csproj")]
    [InlineData("$(Root)/Lib.csproj")]
    public void IsSilent(string reference) => RuleTest.VerifySilent<ReferenceOutOfContextAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY . .\nRUN dotnet publish Web.csproj",
        Projects.Of(("Web.csproj", Projects.Text("Microsoft.NET.Sdk.Web", "net9.0", Projects.References(reference))), ("Lib/Lib.csproj", Projects.Text("Microsoft.NET.Sdk", "net9.0"))));
}
