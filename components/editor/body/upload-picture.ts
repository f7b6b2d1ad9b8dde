export type Uploaded = { id: string; width: number; height: number };

/** A picture the newsroom did not take; `sentence` says why, empty when no answer came. */
export class UploadFailed extends Error {
  readonly sentence: string;
  constructor(sentence: string) {
    super(sentence || 'no answer');
    this.sentence = sentence;
  }
}

/**
 * Uploads one picture. XMLHttpRequest, as `fetch` does not tell how far an upload got.
 * @param file the picture
 * @param onProgress told the share sent, 0 to 1
 * @throws UploadFailed
 */
export function uploadPicture(file: File, onProgress: (share: number) => void): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('picture', file, file.name);
    request.open('POST', '/api/desk/pictures');
    request.responseType = 'json';
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onerror = () => reject(new UploadFailed(''));
    request.onload = () => {
      const said = request.response as (Uploaded & { sentence?: string }) | null;
      if (request.status === 201 && said) resolve(said);
      else reject(new UploadFailed(said?.sentence ?? ''));
    };
    request.send(form);
  });
}

/** The picture files in what was dropped or pasted. */
export function picturesAmong(data: DataTransfer | null): File[] {
  return Array.from(data?.files ?? []).filter((file) => file.type.startsWith('image/'));
}

/** Where the staff sees a picture. */
export const pictureAddress = (id: string, width: number) => `/api/desk/pictures/${id}/${width}`;
