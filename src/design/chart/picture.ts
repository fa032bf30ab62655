import { download } from '../table/download.ts'

export const downloadSvg = (svg: string, name: string): void =>
  download(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`)

const sharpness = 2

/** The browser paints the SVG on a canvas of twice the size, on paper so that it can be pasted anywhere. */
export async function downloadPng(svg: string, name: string, paper: string): Promise<void> {
  const picture = new Image()
  picture.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.naturalWidth * sharpness
  canvas.height = picture.naturalHeight * sharpness
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.fillStyle = paper
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  URL.revokeObjectURL(picture.src)
  canvas.toBlob(blob => {
    if (blob) download(blob, `${name}.png`)
  }, 'image/png')
}
