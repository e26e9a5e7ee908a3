using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8009_ReferenceNotCopiedTests
{
    private static readonly RuleTestOptions Shop = Projects.Of(
        ("src/Web/Web.csproj", Projects.Text("Microsoft.NET.Sdk.Web", "net9.0", Projects.References("..\\Core\\Core.csproj"))),
        ("src/Core/Core.csproj", Projects.Text("Microsoft.NET.Sdk", "net9.0", Projects.References("..\\My Data\\Data.csproj"))),
        ("src/My Data/Data.csproj", Projects.Text("Microsoft.NET.Sdk", "net9.0")));

    [Fact]
    public void Speaks_of_all_that_are_missing() => RuleTest.VerifyFix<ReferenceNotCopiedAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY [\"src/Web/Web.csproj\", \"src/Web/\"]\nRUN dotnet restore \"[|src/Web/Web.csproj|]\"\nCOPY . .\n".Replace("\"[|src/Web/Web.csproj|]\"", "[|\"src/Web/Web.csproj\"|]"),
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY [\"src/Web/Web.csproj\", \"src/Web/\"]\nCOPY src/Core/Core.csproj /src/src/Core/\nCOPY [\"src/My Data/Data.csproj\", \"/src/src/My Data/\"]\nRUN dotnet restore \"src/Web/Web.csproj\"\nCOPY . .\n",
        Shop);

    [Fact]
    public void Another_root_in_the_image_is_followed() => RuleTest.Verify<ReferenceNotCopiedAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nCOPY src/Web/*.csproj /code/Web/\nCOPY src/Core/Core.csproj /code/Core/\nRUN cd /code/Web && dotnet [|restore|]".Replace("dotnet [|restore|]", "[|dotnet restore|]"), Shop);

    [Theory]
    [InlineData("COPY . .\nRUN dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY src src\nRUN dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY src/Web/Web.csproj src/Web/\nCOPY src/Core/Core.csproj src/Core/\nCOPY [\"src/My Data/Data.csproj\", \"src/My Data/\"]\nRUN dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY --parents src/**/*.csproj ./\nRUN dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY src/Web/Web.csproj src/Web/\nRUN ./fetch.sh\nRUN dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY src/Web/Web.csproj src/Web/\nRUN --mount=type=bind,target=. dotnet restore src/Web/Web.csproj")]
    [InlineData("COPY src/Web/Web.csproj src/Web/\nRUN dotnet restore $PROJECT")]
    [InlineData("COPY src/Web/Web.csproj src/Web/\nRUN dotnet build --no-restore src/Web/Web.csproj")]
    public void IsSilent(string steps) => RuleTest.VerifySilent<ReferenceNotCopiedAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\n" + steps, Shop);
}
