using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3062_GoVersionsTests
{
    [Theory]
    [InlineData("FROM golang:1.24\nRUN go install [|example.com/a/cmd/b|]")]
    [InlineData("FROM golang:1.24\nRUN go install [|example.com/a@latest|]")]
    [InlineData("FROM golang:1.24\nRUN go get -u [|example.com/a|]")]
    [InlineData("FROM golang:1.24\nRUN go get -tool [|foobar@latest|]")]
    public void Speaks(string markup) => RuleTest.Verify<GoVersionsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM golang:1.24\nRUN go install example.com/a@v1.2.3")]
    [InlineData("FROM golang:1.24\nRUN go install ./cmd/b")]
    [InlineData("FROM golang:1.24\nRUN go install .")]
    [InlineData("FROM golang:1.24\nRUN go install cmd/vet")]
    [InlineData("FROM golang:1.24\nRUN go install -ldflags \"-s -w\" ./...")]
    [InlineData("FROM golang:1.24\nRUN go install example.com/a@$V")]
    [InlineData("FROM golang:1.24\nRUN go build example.com/a")]
    public void IsSilent(string text) => RuleTest.VerifySilent<GoVersionsAnalyzer>(text);
}
